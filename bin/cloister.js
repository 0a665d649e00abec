#!/usr/bin/env node
// SPDX-License-Identifier: Apache-2.0
// Plain JavaScript that older Nodes can read too: says so if this one is too old, else starts the command.
import * as nodeModule from 'node:module';

const needed = [22, 18];
const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
// Node strips types from our sources, but never from those of an installed package.
const installed = /[\\/]node_modules[\\/]/.test(import.meta.url);

if (major < needed[0] || (major === needed[0] && minor < needed[1])) {
  process.stderr.write(
    `cloister: Node.js ${needed.join('.')} or newer is needed, this is ${process.versions.node}\n`,
  );
  process.exitCode = 4;
} else {
  // Half of the time that a short command takes is compiling: the second one need not.
  nodeModule.enableCompileCache?.();
  const { main } = await import(installed ? '../dist/cli/main.js' : '../cli/main.ts');
  process.exitCode = await main(process.argv.slice(2));
}
