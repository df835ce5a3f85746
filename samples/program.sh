# Read by the scripts that measure. Sets $program: the one that PERFFORM_EXE names, else the native program of this platform, published into
# $work.
program=${PERFFORM_EXE:-}
case $program in
  /* | '') ;;
  *) program=$OLDPWD/$program ;;
esac
if [ -z "$program" ]; then
  platform=$(dotnet --info | sed -n 's/^ *RID: *//p')
  # No build server may go on working beside the measurement.
  dotnet publish ../src/PerfForm.Cli -c Release -r "$platform" -o "$work/perfform" -nodeReuse:false -p:UseSharedCompilation=false \
    >"$work/publish.log" || { cat "$work/publish.log" >&2; exit 1; }
  program=$work/perfform/perfform
fi
