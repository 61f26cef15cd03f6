import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['tests/unit/**/*.test.{ts,tsx}', 'tests/content/**/*.test.ts'],
    environment: 'node',
    // Nothing is asserted about time; a shared machine may be slow.
    testTimeout: 60_000,
  },
});
