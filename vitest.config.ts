import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['tests/unit/**/*.test.ts', 'tests/rules/**/*.test.ts'],
    coverage: {
      include: ['src/handbook/**/*.ts'],
      reporter: ['text-summary', 'text'],
      thresholds: { branches: 90, lines: 90, functions: 90 },
    },
  },
});
