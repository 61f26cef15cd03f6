/**
 * Installs the dependencies when they are missing or older than the lockfile. Plain JavaScript without
 * dependencies: it runs before anything is installed, under whatever Node the machine has.
 */
import { execFileSync } from 'node:child_process';
import { existsSync, statSync } from 'node:fs';

const marker = 'node_modules/.package-lock.json';
const upToDate = existsSync(marker) && statSync(marker).mtimeMs >= statSync('package-lock.json').mtimeMs;

if (!upToDate && !process.env.SKIP_INSTALL) {
  console.log('De onderdelen van de cursus worden geïnstalleerd …');
  execFileSync(process.platform === 'win32' ? 'npm.cmd' : 'npm', ['ci', '--no-audit', '--no-fund', '--loglevel=error'], {
    stdio: 'inherit',
    shell: process.platform === 'win32',
  });
}
