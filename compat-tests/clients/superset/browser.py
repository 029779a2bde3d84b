"""Superset's pages in a real browser: what it draws, and what it complains of."""

import os
import shutil
import tempfile
import time
from contextlib import contextmanager
from pathlib import Path

from selenium import webdriver
from selenium.webdriver.chrome.service import Service
from selenium.webdriver.common.by import By

import served

# A page is drawn when nothing of it loads any more; a first one compiles much script.
SECONDS_MAX = 240
SHOTS = Path(os.environ.get("CHECKS_SHOTS") or served.FOLDER)

# What of a page shows that something went wrong, and what that it is not ready.
COMPLAINTS = "[role=alert], .ant-alert-error, [data-test=error-alert], .missing-chart-container"
LOADING = "[data-test=loading-indicator], .loading, .ant-skeleton-active"

# How many colours a canvas has, which is one or none where nothing is drawn.
COLOURS = """
const drawings = '.chart-container canvas, [data-test=chart-container] canvas, .slice_container canvas';
return [...document.querySelectorAll(drawings)].map(canvas => {
  const pixels = new Uint32Array(canvas.getContext('2d').getImageData(0, 0, canvas.width, canvas.height).data.buffer);
  return new Set(pixels).size;
});
"""


class Complaint(Exception):
    """A page tells of an error."""


@contextmanager
def signed_in(at):
    """A page of a browser of its own, on which the administrator has signed in."""
    programs = {name: shutil.which(name) for name in ("chromium", "chromedriver")}
    if not all(programs.values()):
        raise RuntimeError("install chromium and chromium-driver")
    options = webdriver.ChromeOptions()
    options.binary_location = programs["chromium"]
    with tempfile.TemporaryDirectory() as profile:
        # It refuses its sandbox to root, and shared memory is small in containers.
        for flag in [
            "headless=new",
            "no-sandbox",
            "disable-dev-shm-usage",
            "window-size=1400,1100",
            f"user-data-dir={profile}",
        ]:
            options.add_argument(f"--{flag}")
        driver = webdriver.Chrome(options, Service(programs["chromedriver"]))
        try:
            page = Page(driver, at)
            page.sign_in()
            yield page
        finally:
            driver.quit()


class Page:
    def __init__(self, driver, at):
        self.driver = driver
        self.at = at

    def all(self, selector):
        return [one for one in self.driver.find_elements(By.CSS_SELECTOR, selector) if one.is_displayed()]

    def wait(self, what, condition):
        """What a condition gives once it gives something."""
        deadline = time.monotonic() + SECONDS_MAX
        while True:
            try:
                found = condition()
            except Exception as error:
                # Elements come and go while a page is made.
                found, what = None, f"{what} ({type(error).__name__})"
            if found:
                return found
            if time.monotonic() > deadline:
                self.shoot("late")
                raise RuntimeError(f"no {what} within {SECONDS_MAX} s: {self.complaints()}")
            time.sleep(0.3)

    def complaints(self):
        return sorted({one.text.strip() for one in self.all(COMPLAINTS) if one.text.strip()})

    def shoot(self, name):
        self.driver.save_screenshot(str(SHOTS / f"{name.replace(' ', '-')}.png"))

    def sign_in(self):
        self.driver.get(f"{self.at}/login/")
        for name, text in [("username", served.USER), ("password", served.PASSWORD)]:
            self.wait(f"field {name}", lambda: self.all(f"#{name}, [data-test={name}-input]"))[0].send_keys(text)
        self.wait("button", lambda: self.all("[data-test=login-button], button[type=submit], input[type=submit]"))[
            0
        ].click()
        self.wait("page after the login", lambda: "/login" not in self.driver.current_url)

    def drawn(self, charts):
        """Waits till so many charts are drawn, or one complains."""

        def ready():
            if self.complaints():
                return True
            if self.all(LOADING):
                return False
            drawings = sum(colours > 5 for colours in self.driver.execute_script(COLOURS))
            return drawings + len(self.all(".slice_container table tbody, .chart-container table tbody")) >= charts

        self.wait("chart", ready)
        # A chart grows for a moment after it has begun.
        time.sleep(2)

    def cells(self):
        """The texts of a table that is drawn."""
        return [
            [cell.text for cell in row.find_elements(By.CSS_SELECTOR, "td")]
            for row in self.all(".slice_container table tbody tr, .chart-container table tbody tr")
        ]

    def look(self, path, charts, name):
        """What a page shows: how many charts, which table, which complaints."""
        self.driver.get(self.at + path)
        self.drawn(charts)
        self.shoot(name)
        if self.complaints():
            raise Complaint(f"the page says {self.complaints()}")
        return len([colours for colours in self.driver.execute_script(COLOURS) if colours > 5]), self.cells()
