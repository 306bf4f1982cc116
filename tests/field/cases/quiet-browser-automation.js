// Drivers of browsers: Selenium, WebdriverIO, Nightwatch, TestCafe, Puppeteer, Playwright, Cypress.
import { Builder } from 'selenium-webdriver';
import puppeteer from 'puppeteer';
import { chromium, test } from '@playwright/test';

const driver = await new Builder().forBrowser('chrome').build();
await driver.manage().addCookie({ name: 'a', value: 'b' });
await driver.manage().addCookie({ name: 'a', value: 'b', sameSite: 'None', secure: true });
await driver.manage().addCookie({ name: 'a', value: 'b', sameSite: 'None' });

const launched = await puppeteer.launch();
await launched.setCookie({ name: 'a', value: 'b', domain: 'example.com', sameSite: 'None' });
const page = await launched.newPage();
await page.setCookie({ name: 'a', value: 'b' }, { name: 'c', value: 'd', sameSite: 'Default' });
await page.evaluate(() => cookieStore.set('a', 'b'));

test('with cookies', async ({ browser, context }) => {
  await context.addCookies([{ name: 'a', value: 'b', url: 'https://example.com', sameSite: 'None' }]);
  await browser.newContext({ storageState: { cookies: [{ name: 'a', value: 'b', sameSite: 'None', secure: false }] } });
});
const opened = await (await chromium.launch()).newContext();
await opened.addCookies([{ name: 'a', value: 'b', domain: 'example.com', path: '/' }]);

// WebdriverIO
await browser.setCookies({ name: 'a', value: 'b' });
await browser.setCookies([{ name: 'a', value: 'b', sameSite: 'None' }]);

// Nightwatch
browser.cookies.set({ name: 'a', value: 'b' });
browser.cookies.set({ name: 'a', value: 'b', sameSite: 'None', secure: false });
browser.setCookie({ name: 'a', value: 'b', path: '/', sameSite: 'Lax' });

// TestCafe
fixture('login').page('https://example.com');
await t.setCookies({ a: 'b' }, 'https://example.com');
await t.setCookies([{ name: 'a', value: 'b', sameSite: 'none' }]);

// Cypress
Cypress.Cookies.defaults({ preserve: 'a' });
cy.setCookie('a', 'b', { sameSite: 'none' });
cy.setCookie('a', 'b', { secure: false });
