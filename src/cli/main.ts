#!/usr/bin/env node
import { readFileSync } from 'node:fs';

async function main([command, ...rest]: readonly string[]): Promise<void> {
  // a role of the demonstration loads no more than it needs
  if (command === 'demo-role') return (await import('./demo/role.ts')).playRole(rest);
  const manifest = JSON.parse(readFileSync(new URL('../../package.json', import.meta.url), 'utf8')) as {
    version: string;
  };
  const { runCommand } = await import('./run.ts');
  await runCommand(command === undefined ? [] : [command, ...rest], manifest.version);
}

// `elicense … | head` closes the pipe early: that is no fault
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code === 'EPIPE') process.exit();
  throw error;
});

void main(process.argv.slice(2));
