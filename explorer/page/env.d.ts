interface ImportMetaEnv {
  /** The digest of the model and the specification, put in by the build. */
  readonly CLOISTER_MODEL: string;
}
