"""Readies a checkout: a suitable Python, the packages in `.venv`, and the system libraries Qt needs.

Standard library only. The file must parse on Python 3.7, so that an old interpreter can still say what
it lacks. Exit codes: 0 ready (perhaps without a window), 3 something has to be installed first.
"""

from __future__ import annotations

import argparse
import ctypes
import hashlib
import importlib.util
import json
import os
import shutil
import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
VENV = ROOT / ".venv"
STAMP = VENV / "kzref-ready.json"
PYTHON = VENV / ("Scripts/python.exe" if os.name == "nt" else "bin/python")
RUNTIME = "requirements.txt"
DEVELOPMENT = "requirements-dev.txt"  # holds the runtime packages too, at the same versions
BENCHMARKS = "requirements-bench.txt"  # only the engines that the benchmarks compare with
OLDEST, BEYOND = (3, 11), (3, 14)

# What Qt's own libraries and its X11 plugin link to, with the Debian and Ubuntu package of each.
WINDOW_LIBRARIES = {
    "libEGL.so.1": "libegl1",
    "libGL.so.1": "libgl1",
    "libxkbcommon.so.0": "libxkbcommon0",
    "libxkbcommon-x11.so.0": "libxkbcommon-x11-0",
    "libxcb-cursor.so.0": "libxcb-cursor0",
    "libxcb-icccm.so.4": "libxcb-icccm4",
    "libxcb-image.so.0": "libxcb-image0",
    "libxcb-keysyms.so.1": "libxcb-keysyms1",
    "libxcb-render-util.so.0": "libxcb-render-util0",
    "libxcb-shape.so.0": "libxcb-shape0",
    "libxcb-randr.so.0": "libxcb-randr0",
    "libxcb-shm.so.0": "libxcb-shm0",
    "libxcb-sync.so.1": "libxcb-sync1",
    "libxcb-xfixes.so.0": "libxcb-xfixes0",
    "libxcb-xkb.so.1": "libxcb-xkb1",
    "libX11-xcb.so.1": "libx11-xcb1",
    "libdbus-1.so.3": "libdbus-1-3",
    "libfontconfig.so.1": "libfontconfig1",
    "libglib-2.0.so.0": "libglib2.0-0",
}
FONT_PACKAGE = "fonts-dejavu-core"
# Russian Zh and the nine letters only Kazakh has, as fontconfig writes a character set.
NEEDED_LETTERS = b":charset=416 456 493 49b 4a3 4af 4b1 4bb 4d9 4e9"
TEST_PROGRAMS = {
    "Xvfb": "xvfb",
    "xdotool": "xdotool",
    "setxkbmap": "x11-xkb-utils",
    "import": "imagemagick",
    "compare": "imagemagick",
    "pdftoppm": "poppler-utils",
    "strace": "strace",
}
# What pip prints when it fails for want of a network; its last line then only says that nothing matched.
NO_NETWORK = (
    "connection broken by",
    "Failed to establish a new connection",
    "Temporary failure in name resolution",
    "Max retries exceeded",
    "Read timed out",
)


class NotReadyError(Exception):
    """Something has to be installed first; the message is the one sentence to show."""


def main(arguments: list[str]) -> int:
    """Make ready what is not, quietly when all is, and return the exit code."""
    parser = argparse.ArgumentParser(description="Ready this checkout to run kzref.")
    parser.add_argument("--dev", action="store_true", help="also what the tests and the tools need")
    parser.add_argument("--bench", action="store_true", help="as --dev, and the engines to compare with")
    parser.add_argument("--check", action="store_true", help="only tell what is missing; change nothing")
    options = parser.parse_args(arguments)
    # Set on many build machines; without bytecode the window would take twice as long to appear.
    os.environ.pop("PYTHONDONTWRITEBYTECODE", None)
    dev = options.dev or options.bench
    try:
        if not OLDEST <= sys.version_info[:2] < BEYOND:
            return subprocess.call([other_interpreter(), __file__, *arguments])
        ready_system(dev, options.check)
        ready_venv(DEVELOPMENT if dev else RUNTIME, options.check)
        if options.bench and not options.check:
            ready_engines()
    except NotReadyError as reason:
        say(str(reason))
        return 3
    return 0


def say(sentence: str) -> None:
    """Print one line for the person at the terminal, at once."""
    print(f"kzref: {sentence}", file=sys.stderr, flush=True)


def other_interpreter() -> str:
    """Return a suitable Python from PATH; raise `NotReadyError` when there is none."""
    question = "import sys; print(*sys.version_info[:2])"
    for name in ("python3.13", "python3.12", "python3.11", "python3"):
        path = shutil.which(name)
        if path is None:
            continue
        # A name on PATH may be a wrapper for a version that is not installed, so it is asked.
        answer = subprocess.run([path, "-c", question], capture_output=True, text=True, check=False)
        version = tuple(int(part) for part in answer.stdout.split() if part.isdigit())
        if answer.returncode == 0 and OLDEST <= version < BEYOND:
            return path
    found = ".".join(str(part) for part in sys.version_info[:2])
    raise NotReadyError(f"Python 3.11, 3.12 or 3.13 is needed, and only {found} was found.")


# ---------------------------------------------------------------- the system


def ready_system(dev: bool, only_check: bool) -> None:
    """See that the system packages are there; raise `NotReadyError` when one that must be is missing."""
    missing = missing_packages(dev)
    if not missing:
        return
    trouble = ""
    if not only_check and may_install():
        trouble = install_packages(missing)
        missing = missing_packages(dev)
    if not missing:
        return
    names = " ".join(missing) + (f" ({trouble})" if trouble else "")
    if dev or only_check or venv_package() in missing:
        raise NotReadyError(f"please install these system packages first: {names}")
    say(f"going on without a window, which needs these system packages: {names}")


def missing_packages(dev: bool) -> list[str]:
    """Return the Debian names of the system packages that are needed and not there."""
    missing = []
    if importlib.util.find_spec("ensurepip") is None and not PYTHON.exists():
        missing.append(venv_package())
    if sys.platform.startswith("linux"):
        missing += [WINDOW_LIBRARIES[name] for name in missing_libraries()]
        if not has_needed_font():
            missing.append(FONT_PACKAGE)
        if dev:
            missing += [package for name, package in TEST_PROGRAMS.items() if shutil.which(name) is None]
    return missing


def venv_package() -> str:
    """Return the Debian package that lets this interpreter make virtual environments."""
    return "python{}.{}-venv".format(*sys.version_info)


def missing_libraries() -> list[str]:
    """Return the window's libraries that the dynamic linker does not find."""
    # Often outside an ordinary user's PATH. Its cache is read rather than each library loaded: 5 ms for all.
    lister = shutil.which("ldconfig", path="/sbin:/usr/sbin:/bin:/usr/bin")
    listing = run([lister, "-p"]).stdout if lister else ""
    known = {line.split()[0] for line in listing.splitlines() if line.strip()}
    return [name for name in WINDOW_LIBRARIES if name not in known and not loads(name)]


def loads(name: str) -> bool:
    """Tell whether the dynamic linker can load a library that its cache does not list."""
    try:
        ctypes.CDLL(name)
    except OSError:
        return False
    return True


def has_needed_font() -> bool:
    """Ask fontconfig, as Qt will, for one font with every Russian and Kazakh letter."""
    try:
        library = ctypes.CDLL("libfontconfig.so.1")
    except OSError:
        return False
    library.FcNameParse.restype = library.FcObjectSetCreate.restype = ctypes.c_void_p
    library.FcFontList.restype = ctypes.POINTER(ctypes.c_int)
    pattern = ctypes.c_void_p(library.FcNameParse(NEEDED_LETTERS))
    fonts = library.FcFontList(None, pattern, ctypes.c_void_p(library.FcObjectSetCreate()))
    return bool(fonts) and fonts[0] > 0  # the structure begins with the number of fonts


def may_install() -> bool:
    """Tell whether system packages can be installed without asking: root on Debian or Ubuntu."""
    return sys.platform.startswith("linux") and os.geteuid() == 0 and shutil.which("apt-get") is not None


def install_packages(names: list[str]) -> str:
    """Install system packages; return what apt-get gave as the reason when it could not, else nothing."""
    say("installing system packages: " + " ".join(names))
    apt = ["apt-get", "-qq", "-o", "DPkg::Lock::Timeout=120"]
    # A list that cannot be refreshed may still be good enough to install from, so only the install counts.
    run([*apt, "update"], DEBIAN_FRONTEND="noninteractive")
    command = [*apt, "install", "--yes", "--no-install-recommends", *names]
    done = run(command, DEBIAN_FRONTEND="noninteractive")
    return last_line(done.stderr) if done.returncode != 0 else ""


# ---------------------------------------------------------------- .venv


def ready_venv(requirements: str, only_check: bool) -> None:
    """Bring `.venv` to the state of a requirement file; raise `NotReadyError` when that fails."""
    digests = {name: digest(ROOT / name) for name in (RUNTIME, DEVELOPMENT)}
    stamp = read_stamp()
    usable = stamp.get("python") == os.path.realpath(PYTHON) and PYTHON.exists()
    if usable and stamp.get(requirements) == digests[requirements]:
        return
    if only_check:
        raise NotReadyError(f".venv does not hold what {requirements} asks for.")
    say("setting up .venv (once, about a minute)")
    if not usable:
        make_venv()
    write_stamp({})  # an interrupted installation must not look finished
    install_requirements(requirements)
    run([str(PYTHON), "-m", "compileall", "-q", "kzref"])
    covered = (RUNTIME, DEVELOPMENT) if requirements == DEVELOPMENT else (RUNTIME,)
    write_stamp({name: digests[name] for name in covered})


def ready_engines() -> None:
    """Bring in what the benchmarks compare with; they leave out what is missing, so failing stops nothing."""
    stamp, wanted = read_stamp(), digest(ROOT / BENCHMARKS)
    if stamp.get(BENCHMARKS) == wanted:
        return
    try:
        install_requirements(BENCHMARKS)
    except NotReadyError as reason:
        say(f"going on without {BENCHMARKS}: {reason}")
    else:
        write_stamp({**stamp, BENCHMARKS: wanted})


def digest(path: Path) -> str:
    """Return the SHA-256 of a file, in hex."""
    return hashlib.sha256(path.read_bytes()).hexdigest()


def read_stamp() -> dict[str, str]:
    """Return what the last finished set-up noted; nothing when there was none or it cannot be read."""
    try:
        return dict(json.loads(STAMP.read_text(encoding="utf-8")))
    except (OSError, ValueError, TypeError):
        return {}


def write_stamp(installed: dict[str, str]) -> None:
    """Note which requirement files `.venv` holds, and for which interpreter."""
    # The real path, so that a copied folder or an upgraded system Python is noticed without starting it.
    state = {"python": os.path.realpath(PYTHON), **installed}
    STAMP.write_text(json.dumps(state, indent=1) + "\n", encoding="utf-8")


def make_venv() -> None:
    """Make `.venv` anew; raise `NotReadyError` when Python refuses."""
    # The base interpreter, so that the old `.venv` may be replaced even while it is the active one.
    base = getattr(sys, "_base_executable", sys.executable)
    done = run([base, "-m", "venv", "--clear", str(VENV)])
    if done.returncode != 0:
        raise NotReadyError(f".venv could not be made: {last_line(done.stderr or done.stdout)}")


def install_requirements(requirements: str) -> None:
    """Install a requirement file, every archive checked against its hash, nothing built from source."""
    pip = [str(PYTHON), "-m", "pip", "install", "--quiet", "--no-input", "--disable-pip-version-check"]
    options = ["--require-hashes", "--only-binary=:all:", "--compile", "--retries=2"]
    done = run([*pip, *options, "-r", requirements])
    if done.returncode == 0:
        return
    raise NotReadyError(pip_failure(requirements, done.stderr))


def pip_failure(requirements: str, report: str) -> str:
    """Return one sentence for what pip reported at length."""
    if "CERTIFICATE_VERIFY_FAILED" in report:
        return "this machine does not trust the certificate of the package index (PIP_CERT can name another)."
    if any(sign in report for sign in NO_NETWORK) and "DO NOT MATCH THE HASHES" not in report:
        return "the package index cannot be reached; setting up needs a network this one time."
    return f"pip could not install {requirements}: {last_line(report)}"


# ---------------------------------------------------------------- small helpers


def run(command: list[str], **environment: str) -> subprocess.CompletedProcess[str]:
    """Run a program in the checkout and keep what it says."""
    return subprocess.run(
        command,
        cwd=ROOT,
        env={**os.environ, **environment},
        stdin=subprocess.DEVNULL,
        capture_output=True,
        encoding="utf-8",
        errors="replace",
        check=False,
    )


def last_line(text: str) -> str:
    """Return the last line that says something, which is where tools put the reason."""
    lines = [line.strip() for line in text.splitlines() if line.strip()]
    errors = [line for line in lines if line.startswith(("ERROR:", "E:", "Error:"))]
    return (errors or lines or ["no reason was given"])[-1]


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
