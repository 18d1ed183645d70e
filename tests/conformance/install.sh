#!/usr/bin/env bash
# Installs what the conformance suite runs: the validators of npm, and veraPDF from Maven Central.
# Debian's part (chromium, poppler-utils, qpdf, libreoffice-writer, a JRE, maven) is .ci/run's.
set -euo pipefail
cd "$(dirname "$0")"

# Not `npm ci`: some platform packages of the Open XML validator are published nowhere, and the
# lock file cannot name them.
PUPPETEER_SKIP_DOWNLOAD=1 npm install --no-audit --no-fund </dev/null

verapdf=1.28.2
jar=".cache/greenfield-apps-$verapdf.jar"
if [ ! -f "$jar" ]; then
  mvn -q -B org.apache.maven.plugins:maven-dependency-plugin:3.6.1:copy \
    -Dartifact="org.verapdf.apps:greenfield-apps:$verapdf" -DoutputDirectory="$PWD/.cache" </dev/null
fi
cp "$jar" .cache/verapdf.jar
