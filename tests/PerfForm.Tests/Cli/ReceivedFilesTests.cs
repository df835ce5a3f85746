using PerfForm.Tests.Support;

namespace PerfForm.Tests.Cli;

/// <summary>Received files are read, whatever the command: their bytes, their times and their folder stay as they were.</summary>
public sealed class ReceivedFilesTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    [Fact]
    public void They_stay_as_they_were()
    {
        foreach (var file in new[] { Fixture.Workbook, Fixture.OldWorkbook, Fixture.BinaryWorkbook, Fixture.OpenDocument, Fixture.PathOf("Copies/rich.xlsm") })
        {
            File.SetLastWriteTimeUtc(_folder.Copy(file, $"in/{Path.GetFileName(file)}"), new DateTime(2024, 1, 2, 3, 4, 5, DateTimeKind.Utc));
        }

        _folder.Write("in/a.zip", new RawZip().Add("a.csv", SmallForm.Csv(1)).Bytes);
        var before = State();
        string[][] commands =
        [
            ["import", In, "-f", "json", "-o", _folder.File("data.json")], ["lint", In], ["convert", In, "-o", _folder.File("converted"), "--lint"],
            ["review", In, "-o", _folder.File("back"), "--against", In],
            ["fill", _folder.File("data.json"), "--form", $"{In}/declaration-2020.xlsx", "-o", _folder.File("a.xlsx")],
        ];
        foreach (var command in commands)
        {
            Assert.InRange(CommandLine.Run(command).ExitCode, 0, 1);
            Assert.Equal(before, State());
        }
    }

    private string In => _folder.File("in");

    private List<(string File, DateTime Written, string Content)> State() =>
    [
        .. Directory.GetFileSystemEntries(In, "*", SearchOption.AllDirectories).Order(StringComparer.Ordinal)
            .Select(file => (file, File.GetLastWriteTimeUtc(file), Convert.ToBase64String(File.ReadAllBytes(file)))),
    ];

    public void Dispose() => _folder.Dispose();
}
