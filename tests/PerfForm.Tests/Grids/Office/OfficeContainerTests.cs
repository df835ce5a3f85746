using System.Text;
using PerfForm.Core;
using PerfForm.Core.Grids.Office;
using PerfForm.Core.Intake;
using PerfForm.Core.Model;
using PerfForm.Tests.Grids.OpenDocument;
using PerfForm.Tests.Grids.Word;
using PerfForm.Tests.Support;
using PerfForm.Tests.Twins;

namespace PerfForm.Tests.Grids.Office;

public sealed class OfficeContainerTests : IDisposable
{
    private static readonly byte[] OldDocument =
        [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1, .. new byte[504], .. Encoding.Unicode.GetBytes("WordDocument\0")];

    private static readonly byte[] RichText = "{\\rtf1 x}"u8.ToArray();

    private readonly TemporaryFolder _folder = new();

    [Theory]
    [InlineData("a.doc")]
    [InlineData("a.wps")]
    public void Without_a_program_one_line_says_what_to_do(string name)
    {
        foreach (var content in new[] { OldDocument, RichText })
        {
            var diagnostic = Assert.Single(Imported.Bytes(content, name).Diagnostics);
            Assert.Equal("PF009", diagnostic.Kind.Code);
            Assert.Contains("save it as .docx, or give --office auto", diagnostic.Message.English, StringComparison.Ordinal);
        }
    }

    [UnixFact]
    public void The_program_converts_a_copy_in_a_folder_of_its_own_that_is_gone_afterwards()
    {
        var converted = _folder.Write("converted.docx", WordFile.Of(Twin.Grids, hasTitlesAbove: true));
        var log = _folder.File("log");
        var document = Read(OldDocument, Script($"echo \"$source\" > '{log}'; mkdir -p \"$out\"; cp '{converted}' \"$out/document.docx\""));

        Assert.Equal((7, "doc"), (document.Forms.Count, document.Source.Format?.Name));
        Assert.DoesNotContain(document.Diagnostics, diagnostic => diagnostic.Kind.Code == "PF010");
        var copy = File.ReadAllText(log).Trim();
        Assert.EndsWith("document.doc", copy, StringComparison.Ordinal);
        Assert.False(Directory.Exists(Path.GetDirectoryName(copy)));
    }

    [UnixFact]
    public void A_program_that_fails_or_takes_too_long_is_one_clear_line()
    {
        Assert.Contains("could not convert", CauseOf(Script("exit 1")), StringComparison.Ordinal);
        Assert.Contains("could not convert", CauseOf(new OfficeProgram(_folder.Write("no-program", RichText))), StringComparison.Ordinal);
        Assert.Contains("took more than 0.2 s", CauseOf(Script("sleep 30") with { TimeLimit = TimeSpan.FromSeconds(0.2) }), StringComparison.Ordinal);
    }

    [UnixFact]
    public void A_program_is_found_by_its_path_or_where_programs_are()
    {
        var program = Script("exit 0");
        Assert.Equal(program.Path, OfficeProgram.Find(program.Path, searchPath: null)?.Path);
        Assert.Equal(program.Path, OfficeProgram.Find("auto", $"/nowhere{Path.PathSeparator}{_folder.Path}")?.Path);
        Assert.Null(OfficeProgram.Find(_folder.File("none"), _folder.Path));
    }

    [UnixFact]
    public void The_option_names_the_program_and_a_wrong_one_is_wrong_usage()
    {
        var converted = _folder.Write("converted.docx", WordFile.Of(Twin.Grids, hasTitlesAbove: true));
        var program = Script($"mkdir -p \"$out\"; cp '{converted}' \"$out/document.docx\"");
        var file = _folder.Write("in/a.doc", OldDocument);

        foreach (var command in new[] { "import", "convert" })
        {
            var run = CommandLine.Run(command, file, "-o", _folder.File($"{command}.json"), "--office", program.Path);
            Assert.StartsWith("1 file, 7 forms", run.ClosingLine, StringComparison.Ordinal);
        }

        Assert.Contains("(doc 1)", CommandLine.Run("import", _folder.File("in"), "--allow-empty").ClosingLine, StringComparison.Ordinal);
        Assert.Equal(2, CommandLine.Run("import", file, "--office", _folder.File("none")).ExitCode);
    }

    [OfficeFact]
    public void The_same_forms_in_an_old_document_give_the_same_facts()
    {
        LibreOffice.Convert(_folder, "doc", _folder.Write("declaration-2020.fodt", TextFile.Flat(TextFile.BodyOf(Twin.Grids))));
        var document = Read(File.ReadAllBytes(_folder.File("declaration-2020.doc")), new OfficeProgram(LibreOffice.Path!));

        Assert.Equal(7, document.Forms.Count);
        Assert.Equal(Twin.Facts(Imported.File(Fixture.Workbook)), Twin.Facts(document));
    }

    public void Dispose() => _folder.Dispose();

    private static Document Read(byte[] content, OfficeProgram program) =>
        new Pipeline().With(program).Import(FoundFile.Of("declaration-2020.doc", content));

    private static string CauseOf(OfficeProgram program)
    {
        var diagnostic = Assert.Single(Read(OldDocument, program).Diagnostics);
        Assert.Equal("PF009", diagnostic.Kind.Code);
        return diagnostic.Message.English;
    }

    // Takes the arguments as LibreOffice does: the folder behind --outdir, the document last.
    private OfficeProgram Script(string body)
    {
        const string Arguments = "while [ $# -gt 1 ]; do [ \"$1\" = --outdir ] && out=$2; shift; done; source=$1";
        var path = _folder.Write("soffice", Encoding.UTF8.GetBytes($"#!/bin/sh\n{Arguments}\n{body}\n"));
        if (!OperatingSystem.IsWindows())
        {
            File.SetUnixFileMode(path, UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute);
        }

        return new OfficeProgram(path);
    }
}
