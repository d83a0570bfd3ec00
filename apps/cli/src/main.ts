#!/usr/bin/env node
import { program } from './program.js';

// Whoever reads the first lines only has what they wanted.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error;
  process.exit();
});

process.exitCode = await program(process.argv.slice(2));
