using PerfForm.Cli.Reporting;
using PerfForm.Cli.Reporting.Bulk;
using PerfForm.Core.Bulk;
using PerfForm.Core.Text;
using PerfForm.Core.Writers.Folders;

namespace PerfForm.Cli.Commands;

/// <summary>What commands that write a folder share: it is opened, the work is done with an account of every input, and the end is told.</summary>
/// <param name="output">The folder.</param>
/// <param name="inputs">The inputs.</param>
/// <param name="input">What is read, and how.</param>
/// <param name="report">Tells of problems.</param>
/// <param name="language">The language of messages.</param>
/// <param name="streams">The streams.</param>
internal sealed class FolderRun(string output, InputReader inputs, InputOptions input, DiagnosticReport report, Language language, Streams streams)
{
    /// <summary>Counts what is done.</summary>
    public ConvertAccount Account { get; } = new(inputs.Account, report, language);

    /// <summary>Finds the inputs; false and told where the output is one of them.</summary>
    public bool Find(IReadOnlyList<string> paths)
    {
        if (paths.Any(IsOutput))
        {
            Refuse(output, new("结果文件夹不能就是输入文件夹；请换一个文件夹", "the output folder must not be an input folder itself; choose another"));
            return false;
        }

        if (HoldsInputs(paths))
        {
            Refuse(output, new(
                "结果文件夹在输入文件夹里，而且已有别的文件；请换一个文件夹",
                "the output folder lies within an input folder and holds other files; choose another"));
            return false;
        }

        inputs.Find(paths, output);
        return true;
    }

    /// <summary>Opens the folder; null where there is nothing to be done, or where it cannot be used as it is; that was told.</summary>
    /// <param name="request">The folder, and what is written.</param>
    /// <param name="close">Ends a run that was finished already.</param>
    /// <param name="exitCode">The exit code where it is null.</param>
    /// <exception cref="IOException">It cannot be read or written.</exception>
    public FolderSink? Open(FolderRequest request, Func<int> close, out int exitCode)
    {
        var opened = OpenedFolder.Open(request);
        exitCode = opened.Finished is { } finished ? CloseFinished(finished, close)
            : opened.Refusal is { } refusal ? Refuse(output, refusal)
            : ExitCode.Clean;
        return opened.Sink;
    }

    /// <summary>Does the work and shows how far it is; null where it could not be ended, which was told.</summary>
    public BulkFindings? Do(Func<BulkFindings> work)
    {
        var findings = BulkFindings.None;
        try
        {
            ProgressDisplays.For(input.Quiet, input.Verbose, streams, language).Run(inputs.Files, show =>
            {
                Account.Show = show;
                findings = work();
            });
            return findings;
        }
        catch (InputsChangedException changed)
        {
            Refuse(changed.Path, new(
                "与运行开始时不同，无法接着做；请用 --overwrite 重新运行",
                "it is not as it was when the run began, so it cannot be gone on with; run anew with --overwrite"));
        }
        catch (Exception failure) when (failure is InvalidDataException or FormatException)
        {
            Refuse(output, OpenedFolder.Damaged);
        }
        catch (Exception failure) when (OutputProblem.Is(failure))
        {
            Refuse(output, OutputProblem.Of(failure));
            SayHowToGoOn();
        }

        return null;
    }

    /// <summary>Tells what was done, and gives the exit code.</summary>
    /// <param name="findings">What was found that stands in no document.</param>
    /// <param name="said">What is said of configurations.</param>
    /// <param name="next">What could be done next.</param>
    /// <param name="mayBeEmpty">Whether nothing to read is no failure.</param>
    public int Close(
        BulkFindings findings,
        IEnumerable<Core.Diagnostics.Diagnostic> said,
        IEnumerable<(string Command, Bilingual Purpose)> next,
        bool mayBeEmpty)
    {
        var summary = Account.Summary;
        var problems = mayBeEmpty ? 0 : inputs.Problems;
        foreach (var fault in findings.Faults)
        {
            report.WriteProblem(fault.Code, fault.Reason!.Value);
        }

        foreach (var one in said)
        {
            report.Write(one);
        }

        if (!mayBeEmpty)
        {
            inputs.TellProblems();
        }

        if (!input.Quiet)
        {
            var figures = ClosingFigures.Of(summary, findings, problems) with { Configurations = inputs.Configuration.InForce };
            new SummaryReport(streams.Error, language).Write(summary, next, figures);
        }

        if (summary[InputOutcome.NoForm] + summary[InputOutcome.Unreadable] + problems > 0 || (summary[InputOutcome.Converted] == 0 && !mayBeEmpty))
        {
            return ExitCode.UnreadableInput;
        }

        return Account.HasFindings(input.FailLevel, findings) ? ExitCode.Findings : ExitCode.Clean;
    }

    /// <summary>Tells why the run cannot be done.</summary>
    public int Refuse(string path, Bilingual cause)
    {
        report.WriteProblem(path, cause);
        return ExitCode.WrongUsage;
    }

    /// <summary>Tells that a run was stopped, and how to go on.</summary>
    public int Interrupted()
    {
        var kept = Account.Summary.Inputs;
        streams.Error.WriteLine(new Bilingual(
            $"已中断；{kept} 个文件的结果已保存。加上 --resume 再次运行即可接着做",
            $"interrupted; the results of {kept} files are kept. Run the same command with --resume to go on").In(language));
        return ExitCode.Interrupted;
    }

    // What lies in the output folder is not read: received files there would be passed over without a word.
    private bool HoldsInputs(IReadOnlyList<string> paths) =>
        Directory.Exists(output)
        && paths.Any(path => Path.GetFullPath(output).StartsWith(
            Path.TrimEndingDirectorySeparator(Path.GetFullPath(path)) + Path.DirectorySeparatorChar,
            StringComparison.Ordinal))
        && new OutputFolder(output) is { IsUnfinished: false } folder
        && !FolderSink.IsFinished(folder)
        && Directory.EnumerateFileSystemEntries(output).Any();

    /// <summary>Whether a path is the output folder itself.</summary>
    public bool IsOutput(string path) =>
        Path.TrimEndingDirectorySeparator(Path.GetFullPath(path)) == Path.TrimEndingDirectorySeparator(Path.GetFullPath(output));

    private void SayHowToGoOn()
    {
        if (output != OutputFile.StandardOutput && new OutputFolder(output).IsUnfinished)
        {
            streams.Error.WriteLine(new Bilingual(
                "已写出的完整结果已保存；排除原因后加上 --resume 再次运行即可接着做",
                "what was written whole is kept; mend the cause and run the same command with --resume to go on").In(language));
        }
    }

    private int CloseFinished(IReadOnlyList<ManifestEntry> finished, Func<int> close)
    {
        foreach (var entry in finished)
        {
            Account.Written(entry);
        }

        streams.Error.WriteLine(new Bilingual("上次运行已经完成；要重新运行请用 --overwrite", "the run was finished already; to run anew use --overwrite").In(language));
        return close();
    }
}
