"""Keeps every test away from the real screen and from the real user's files."""

from __future__ import annotations

import os
import shutil
import sys
import tempfile
from pathlib import Path

import pytest

# At import, because Qt reads the platform and the folders once, when it is first loaded.
if os.environ.get("KZREF_ONSCREEN") != "1":
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

_HOME = Path(tempfile.mkdtemp(prefix="kzref-tests-"))
_FOLDERS = {
    "HOME": "home",
    "USERPROFILE": "home",
    "LOCALAPPDATA": "local",
    "XDG_CACHE_HOME": "cache",
    "XDG_CONFIG_HOME": "config",
    "XDG_DATA_HOME": "data",
    "XDG_RUNTIME_DIR": "run",
    "XDG_STATE_HOME": "state",
}
for _variable, _name in _FOLDERS.items():
    # Qt warns about a runtime folder that others may read.
    (_HOME / _name).mkdir(mode=0o700, exist_ok=True)
    os.environ[_variable] = str(_HOME / _name)


@pytest.fixture(scope="session", autouse=True)
def application() -> object:
    """Make the one application object of the test process before anything makes a lesser one.

    A sheet on pages is content with a QGuiApplication; a widget made later in the same process is not.
    """
    # Late, because Qt reads the platform set above when it is first loaded.
    from kzref.desktop.app import make_application

    return make_application()


def pytest_sessionfinish(session: pytest.Session) -> None:
    """Let no skipped test pass for a done one: some need Linux, but there nothing may be skipped."""
    reporter = session.config.pluginmanager.get_plugin("terminalreporter")
    if sys.platform == "linux" and reporter is not None and reporter.stats.get("skipped"):
        reporter.write_line("Tests were skipped on Linux, where each must run.", red=True)
        session.exitstatus = pytest.ExitCode.TESTS_FAILED


def pytest_unconfigure(config: pytest.Config) -> None:
    """Leave nothing behind."""
    shutil.rmtree(_HOME, ignore_errors=True)
