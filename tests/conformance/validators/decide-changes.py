"""Opens Word files in LibreOffice, accepts or rejects all of their changes and saves what is left.

Called with a folder for LibreOffice's profile; reads a JSON list from standard input, of objects with
the addresses `from` and `to` and the `command`.
"""

import json
import subprocess
import sys
import time

import uno
from com.sun.star.beans import PropertyValue
from com.sun.star.connection import NoConnectException


def named(name, value):
    return PropertyValue(Name=name, Value=value)


def connected(pipe):
    """The context of the office that listens on a pipe, once it does."""
    local = uno.getComponentContext()
    resolver = local.ServiceManager.createInstanceWithContext(
        "com.sun.star.bridge.UnoUrlResolver", local
    )
    for _ in range(600):
        try:
            return resolver.resolve(f"uno:pipe,name={pipe};urp;StarOffice.ComponentContext")
        except NoConnectException:
            time.sleep(0.2)
    raise SystemExit("LibreOffice did not start.")


def main(profile):
    pipe = f"plenary{time.monotonic_ns()}"
    office = subprocess.Popen(
        [
            "soffice",
            "--headless",
            "--norestore",
            f"-env:UserInstallation={profile}",
            f"--accept=pipe,name={pipe};urp;",
        ]
    )
    context = connected(pipe)
    make = context.ServiceManager.createInstanceWithContext
    desktop = make("com.sun.star.frame.Desktop", context)
    dispatcher = make("com.sun.star.frame.DispatchHelper", context)
    for task in json.load(sys.stdin):
        document = desktop.loadComponentFromURL(task["from"], "_blank", 0, (named("Hidden", True),))
        frame = document.CurrentController.Frame
        dispatcher.executeDispatch(frame, task["command"], "", 0, ())
        document.storeToURL(task["to"], (named("FilterName", "MS Word 2007 XML"),))
        document.close(True)
    desktop.terminate()
    office.wait()


main(sys.argv[1])
