import { defineConfig } from 'vitest/config';

/** `unit`: the domain and the rules. `site`: the built pages under dist, without a browser. `print`: the PDFs. */
export default defineConfig({
  test: {
    projects: [
      {
        test: {
          name: 'unit',
          include: ['tests/unit/**/*.test.ts', 'tests/rules/**/*.test.ts'],
        },
      },
      { test: { name: 'site', include: ['tests/site/**/*.test.ts'], testTimeout: 60_000 } },
      {
        test: {
          name: 'print',
          include: ['tests/print/**/*.test.ts'],
          testTimeout: 300_000,
          hookTimeout: 300_000,
        },
      },
      {
        test: {
          name: 'full',
          include: ['tests/full/**/*.test.ts', 'tests/fuzz/**/*.test.ts'],
          testTimeout: 900_000,
          hookTimeout: 300_000,
        },
      },
    ],
    coverage: {
      include: ['src/handbook/**/*.ts'],
      reporter: ['text-summary', 'text'],
      thresholds: { branches: 90, lines: 90, functions: 90 },
    },
  },
});
