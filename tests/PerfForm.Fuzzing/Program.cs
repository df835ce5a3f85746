using PerfForm.Fuzzing;
using SharpFuzz;

// targets: their names; fuzz TARGET: under afl-fuzz; run TARGET FILE...: once with each file, not instrumented.
switch (args)
{
    case ["targets"]:
        Console.WriteLine(string.Join('\n', FuzzTargets.ByName.Keys));
        return 0;
    case ["fuzz", var target]:
        // Nothing of the library may be touched before: where it is instrumented, it writes to memory that this call maps.
        Fuzzer.OutOfProcess.Run(stream => FuzzTargets.ByName[target](BytesOf(stream)));
        return 0;
    case ["run", var target, .. var files] when FuzzTargets.ByName.TryGetValue(target, out var take):
        Array.ForEach(files, file => take(File.ReadAllBytes(file)));
        return 0;
    default:
        Console.Error.WriteLine("targets | fuzz TARGET | run TARGET FILE..., TARGET one of targets");
        return 2;
}

static byte[] BytesOf(Stream stream)
{
    using var bytes = new MemoryStream();
    stream.CopyTo(bytes);
    return bytes.ToArray();
}
