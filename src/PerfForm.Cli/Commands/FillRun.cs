using PerfForm.Cli.Reporting;
using PerfForm.Core;
using PerfForm.Core.Filling;
using PerfForm.Core.Filling.Forms;
using PerfForm.Core.Filling.Templates;
using PerfForm.Core.Filling.Values;
using PerfForm.Core.Intake;
using PerfForm.Core.Model;
using PerfForm.Core.Readers;
using PerfForm.Core.Text;

namespace PerfForm.Cli.Commands;

/// <summary>One run of <c>fill</c>: read the data, write the workbook, list what it has no field for, close.</summary>
internal sealed class FillRun
{
    private const int MostListed = 20;
    private const int LongestValue = 60;
    private static readonly Bilingual Unopened = new("打不开这个文件；请检查路径和权限", "it cannot be opened; check the path and the permissions");
    private readonly FillOptions _options;
    private readonly Language _language;
    private readonly Streams _streams;
    private readonly DiagnosticReport _report;

    public FillRun(FillOptions options, Language language, Streams streams)
    {
        (_options, _language, _streams) = (options, language, streams);
        _report = new DiagnosticReport(streams.Error, language, options.IsVerbose);
    }

    /// <summary>Runs and returns the exit code.</summary>
    public int Run()
    {
        if (Inputs.Append(_options.Output).Any(path => path.Length == 0))
        {
            _report.WriteProblem(string.Empty, new("路径为空；请写明文件", "a path is empty; name the file"));
            return ExitCode.WrongUsage;
        }

        if (Inputs.Any(IsOutput))
        {
            _report.WriteProblem(_options.Output, new("结果会覆盖输入文件；请换一个文件名", "the output would overwrite an input; choose another name"));
            return ExitCode.WrongUsage;
        }

        if (_options.Data is null)
        {
            return Write(output => FormFiller.WriteBlank(_options.Form, _options.Kinds, _options.Year, output))
                ? Close(_options.Kinds.Count, [])
                : ExitCode.WrongUsage;
        }

        return Documents() is not { } documents ? ExitCode.UnreadableInput : IsOfficial ? Fill(documents) : FillWorkbook(documents);
    }

    private IEnumerable<string> Inputs => new[] { _options.Data, IsOfficial ? null : _options.Form }.OfType<string>();

    private bool IsOfficial => OfficialForms.Names.Contains(_options.Form, StringComparer.Ordinal);

    private bool IsOutput(string input) =>
        input != OutputFile.StandardOutput && TruePath.Of(input) == TruePath.Of(_options.Output);

    private int Fill(IReadOnlyList<Document> documents)
    {
        IReadOnlyList<NotFilled> left = [];
        return Write(output => left = FormFiller.Write(_options.Form, documents, output))
            ? Close(documents.Sum(document => document.Forms.Count), left)
            : ExitCode.WrongUsage;
    }

    private int FillWorkbook(IReadOnlyList<Document> documents)
    {
        IReadOnlyList<NotFilled> left = [];
        try
        {
            var content = GivenContent.Read(_options.Form);
            var filler = new TemplateFiller(content, new Pipeline().Import(FoundFile.Of(_options.Form, content)));
            if (!Write(output => left = filler.Write(documents, output)))
            {
                return ExitCode.WrongUsage;
            }

            filler.Notes.ToList().ForEach(Tell);
            return Close(filler.Filled, left);
        }
        catch (UnfitTemplateException unfit)
        {
            _report.WriteProblem(_options.Form, unfit.Cause);
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException)
        {
            _report.WriteProblem(_options.Form, Unopened);
        }

        return ExitCode.UnreadableInput;
    }

    private void Tell(Bilingual note) => _streams.Error.WriteLine($"{VisibleText.Of(_options.Form)}  {VisibleText.Of(note.In(_language))}");

    private IReadOnlyList<Document>? Documents()
    {
        try
        {
            using var stream = _options.Data == OutputFile.StandardOutput ? _streams.OpenInput() : File.OpenRead(_options.Data!);
            var documents = DocumentReader.Read(stream);
            return documents.Any(document => document.Forms.Count > 0)
                ? documents
                : Refused(new("数据里没有申报表，没有可填的内容", "there is no form in the data: nothing to fill in"));
        }
        catch (UnreadableDataException fault)
        {
            return Refused(fault.Cause);
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException or NotSupportedException or ArgumentException)
        {
            return Refused(Unopened);
        }
    }

    private IReadOnlyList<Document>? Refused(Bilingual cause)
    {
        _report.WriteProblem(_options.Data!, cause);
        return null;
    }

    private bool Write(Action<Stream> write) => OutputFile.TryWrite(_options.Output, _streams, write, _report);

    private int Close(int forms, IReadOnlyList<NotFilled> left)
    {
        foreach (var value in left.Take(_options.IsVerbose ? left.Count : MostListed))
        {
            var said = new Bilingual("没有对应的栏目", "has no field");
            var text = TextWidth.Shortened(VisibleText.Of(value.Value), LongestValue);
            _streams.Error.WriteLine($"{VisibleText.Of(_options.Data!)}  {said.In(_language)}  {VisibleText.Of(value.Pointer)}  {text}");
        }

        if (left.Count > MostListed && !_options.IsVerbose)
        {
            var more = left.Count - MostListed;
            _streams.Error.WriteLine(new Bilingual(
                $"  … 另有 {more} 项，用 --verbose 全部列出", $"  … and {more} more; --verbose lists them all").In(_language));
        }

        var (chinese, english) = left.Count == 0
            ? (string.Empty, string.Empty)
            : ($"，{left.Count} 项内容没有对应的栏目", $", {CountedNoun.Of(left.Count, "value")} without a field");
        _streams.Error.WriteLine(new Bilingual($"已写出 {forms} 张表{chinese}", $"{CountedNoun.Of(forms, "form")} written{english}").In(_language));
        return ExitCode.Clean;
    }
}
