// Ace drives Debian's Chromium; puppeteer must not fetch a browser of its own.
module.exports = { skipDownload: true, executablePath: '/usr/bin/chromium' };
