using System.IO.Compression;
using System.Text;
using PerfForm.Tests.Support;
using PerfForm.Tests.Twins;
using SharpCompress.Compressors.BZip2;

namespace PerfForm.Tests.Cli;

/// <summary>The program that PERFFORM_EXE names prints and writes what the one built beside the tests does, byte for byte.</summary>
[Trait("Category", "Process")]
public sealed class SameProgramTests(SameProgramTests.Inputs inputs) : IClassFixture<SameProgramTests.Inputs>
{
    private const string Own = """
        profile: mof-2015
        rules:
          - name: training-at-least-two
            code: SZ001
            severity: warning
            category: 2
            message: 培训不应少于两次
            given: { indicators: { level2: 数量指标, name: 培训.*次数|.*数量, kind: number } }
            then: { field: number, atLeast: 2 }
            examples:
              bad: "一级指标 | 二级指标 | 指标内容 | 指标值\n产出指标 | 数量指标 | 培训次数 | ≥1次"
              good: "一级指标 | 二级指标 | 指标内容 | 指标值\n产出指标 | 数量指标 | 培训次数 | ≥2次"
        vocabulary:
          captions: { projectName: [工程名] }
        severities: { PF501: error }
        """;

    /// <summary>Every command and every format of standard output.</summary>
    public static TheoryData<string> Commands =>
    [
        "--version",
        "--help",
        "import --help --lang zh",
        "lint --help --lang en",
        "convert --help --lang en",
        "nonsense --lang en",
        "import files -f yaml --lang zh",
        "import files -f json --lang en",
        "import files -f jsonl --lang zh",
        "import files -f csv --lang en",
        "import files -f xlsx --lang zh",
        "import files -f json --lint --lang en",
        "import files --explain-layout --lang zh",
        "import archives -f jsonl --lang en",
        "import season/in -f jsonl --lang en",
        "import files/declaration-2020.xlsx --source-map map.json --lang en",
        "lint files --lang zh",
        "lint files -f json --ledger --lang en",
        "lint files -f yaml --lang en",
        "lint files -f csv --lang zh",
        "lint files -f sarif --lang en",
        "lint files -f github --lang zh",
        "lint files -f junit --lang en",
        "lint files --concise --color always --for-publication --lang zh",
        "lint own -f json --lang en",
        "lint own --write-baseline known.txt --lang en",
        "lint files --limit max-cells=10 --lang en",
        "lint bad --lang en",
        "rules --lang zh",
        "rules test own/.perfform.yml --lang en",
        "rules test bad/.perfform.yml --lang zh",
        "explain PF501 --lang zh",
        "explain PF009 --lang en",
        "schema",
        "schema --of lint",
        "schema --of manifest",
        "convert archives --dry-run --lang en",
        "convert files -o - --lang zh",
    ];

    [ProgramTheory]
    [MemberData(nameof(Commands))]
    public void A_command_prints_the_same(string command)
    {
        var args = command.Split(' ');
        var expected = CommandLine.RunProgram(TestedProgram.Built, variable: null, inputs.Path, args);
        var actual = CommandLine.RunProcess(inputs.Path, args);
        Assert.Equal(expected.ExitCode, actual.ExitCode);
        Assert.Equal(expected.Error, actual.Error);
        Assert.True(expected.Output == actual.Output, FirstDifference(expected.Output, actual.Output));
    }

    [ProgramFact]
    public void All_formats_of_a_folder_hold_the_same()
    {
        string[] command =
        [
            "convert", "files", "archives", "season/in", "-f", "jsonl", "-f", "json", "-f", "yaml", "-f", "csv", "-f", "xlsx", "-f", "sqlite", "--lint",
            "--lang", "zh", "-o",
        ];
        var expected = CommandLine.RunProgram(TestedProgram.Built, variable: null, inputs.Path, [.. command, "expected"]);
        var actual = CommandLine.RunProcess(inputs.Path, [.. command, "actual"]);
        Assert.Equal(expected.ExitCode, actual.ExitCode);
        FolderContent.AssertSame(Path.Combine(inputs.Path, "expected"), Path.Combine(inputs.Path, "actual"));
        Assert.True(new FileInfo(Path.Combine(inputs.Path, "actual", "perfform.sqlite")).Length > 100_000);
    }

    private static string FirstDifference(string expected, string actual)
    {
        var at = expected.Zip(actual).TakeWhile(pair => pair.First == pair.Second).Count();
        return $"expected …{Near(expected)}\nactual   …{Near(actual)}";

        string Near(string text) => text[Math.Max(0, at - 80)..Math.Min(text.Length, at + 80)];
    }

    /// <summary>Files of every container, archives of every kind, and what goes wrong with them.</summary>
    public sealed class Inputs : IDisposable
    {
        private readonly TemporaryFolder _folder = new();

        public Inputs()
        {
            if (TestedProgram.Path is null)
            {
                return;
            }

            AddFiles();
            AddArchives();
            _folder.Write("own/.perfform.yml", Encoding.UTF8.GetBytes(Own));
            _folder.Copy(Fixture.Workbook, "own/a.xlsx");
            _folder.Write("bad/.perfform.yml", Encoding.UTF8.GetBytes(Own.Replace("培训.*次数", "培训(", StringComparison.Ordinal) + "\nnonsense: 1\n"));
            _folder.Copy(Fixture.Workbook, "bad/a.xlsx");
            using var season = new TemporaryFolder();
            _ = new Season(season, sound: 20);
            Directory.Move(season.Path, _folder.File("season"));
            Directory.CreateDirectory(season.Path);
        }

        internal string Path => _folder.Path;

        public void Dispose() => _folder.Dispose();

        private void AddFiles()
        {
            foreach (var file in Directory.GetFiles(Fixture.PathOf("."), "*", SearchOption.AllDirectories).Append(Fixture.Workbook).Append(Fixture.Text))
            {
                _folder.Copy(file, $"files/{System.IO.Path.GetRelativePath(Fixture.PathOf("."), file).Replace("../", string.Empty, StringComparison.Ordinal)}");
            }

            _folder.Copy(Fixture.Workbook, "files/declaration-2020.xlsx");
            foreach (var (name, content) in TwinFiles.All)
            {
                _folder.Write($"files/{name}", content);
            }

            var text = Encoding.UTF8.GetString(SmallForm.Csv(1));
            _folder.Write("files/gbk.csv", RawZip.Gbk.GetBytes(text));
            _folder.Write("files/utf16.csv", [.. Encoding.Unicode.GetPreamble(), .. Encoding.Unicode.GetBytes(text)]);
            _folder.Write("files/big5.csv", CodePagesEncodingProvider.Instance.GetEncoding("big5")!.GetBytes(text));
        }

        private void AddArchives()
        {
            _folder.Write("archives/a.zip", new RawZip().AddGbk("教育局/一.csv", SmallForm.Csv(1)).Bytes);
            _folder.Write("archives/b.rar", StoredRar.Of(("街道.csv", SmallForm.Csv(2))));
            _folder.Write("archives/c.7z", Archives.SevenZip("公园.csv", SmallForm.Csv(3)));
            _folder.Copy(Fixture.PathOf("street.7z"), "archives/d.7z");
            _folder.Copy(Fixture.PathOf("street.tar.xz"), "archives/h.tar.xz");
            var tar = Archives.TarGz("学校.csv", SmallForm.Csv(4));
            _folder.Write("archives/e.tar.gz", tar);
            using var plain = new MemoryStream();
            using (var gzip = new GZipStream(new MemoryStream(tar), CompressionMode.Decompress))
            {
                gzip.CopyTo(plain);
            }

            _folder.Write("archives/f.tar", plain.ToArray());
            using var packed = new MemoryStream();
            using (var bzip = BZip2Stream.Create(packed, SharpCompress.Compressors.CompressionMode.Compress, decompressConcatenated: false, leaveOpen: true))
            {
                bzip.Write(plain.ToArray());
            }

            _folder.Write("archives/g.tar.bz2", packed.ToArray());
        }
    }
}
