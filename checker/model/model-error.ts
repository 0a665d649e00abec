/** The model is wrong (not the thing it models): where, and what is missing. */
export class ModelError extends Error {
  override readonly name: string = 'ModelError';
}
