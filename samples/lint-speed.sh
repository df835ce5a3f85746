#!/usr/bin/env bash
# Measures one process of `perfform lint` against one of `perfform import` (published) on the same workbook, side by side, and prints the
# ratio of the medians. Needs hyperfine.
set -euo pipefail
cd "$(dirname "$0")"
workbook=declaration-2020.xlsx
target=${1:-1.5}
command -v hyperfine >/dev/null || { echo "lint-speed.sh: hyperfine is not installed" >&2; exit 2; }

work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
# No build server may go on working beside the measurement.
dotnet publish ../src/PerfForm.Cli -c Release -o "$work/perfform" -nodeReuse:false -p:UseSharedCompilation=false >"$work/publish.log" ||
    { cat "$work/publish.log" >&2; exit 1; }

# In turns, so that whatever else the machine does meets both; the ratio is that of the middle round.
for round in 1 2 3 4 5; do
  hyperfine -N -i --warmup 3 --runs 12 --style none --export-csv "$work/times.csv" \
    "$work/perfform/perfform lint $workbook" \
    "$work/perfform/perfform import $workbook" 2>/dev/null
  awk -F, 'NR == 2 { lint = $(NF - 4) } NR == 3 { import = $(NF - 4) }
    END { printf "%.4f %.0f %.0f\n", lint / import, lint * 1000, import * 1000 }' "$work/times.csv" | tee -a "$work/rounds" |
    awk -v round="$round" '{ printf "round %d: lint %d ms, import %d ms, ratio %.2f\n", round, $2, $3, $1 }'
done

sort -n "$work/rounds" | awk -v target="$target" '
  NR == 3 {
    printf "median: lint %d ms, import %d ms, ratio %.2f (target: at most %.2f)\n", $2, $3, $1, target
    exit $1 > target
  }'
