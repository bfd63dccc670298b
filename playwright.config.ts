import { defineConfig } from '@playwright/test';
import { findChromium, launchOptions } from './src/build/chromium.ts';

const port = Number(process.env.HANDBOOK_PORT || 4399);
const dist = process.env.HANDBOOK_DIST || 'dist';

export default defineConfig({
  testDir: 'tests/e2e',
  fullyParallel: true,
  workers: 2,
  forbidOnly: true,
  retries: 0,
  timeout: 60_000,
  reporter: [['list']],
  use: {
    baseURL: `http://127.0.0.1:${port}`,
    launchOptions: launchOptions(findChromium()),
    serviceWorkers: 'block',
  },
  webServer: {
    command: `node scripts/preview.ts --dist ${dist} --port ${port}`,
    url: `http://127.0.0.1:${port}/404.html`,
    reuseExistingServer: false,
  },
});
