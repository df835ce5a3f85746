using System.CommandLine;
using PerfForm.Cli.Commands;
using PerfForm.Cli.Help;
using PerfForm.Core;
using PerfForm.Core.Rules;
using PerfForm.Core.Rules.Storage;
using PerfForm.Core.Text;

namespace PerfForm.Cli;

/// <summary>The command line: builds the commands, parses, reports usage errors, runs.</summary>
internal static class PerfFormCommand
{
    private static readonly Bilingual TooLittleMemory = new(
        "内存不足，未能完成；请分批处理，或在内存更多的机器上运行",
        "there is too little memory to finish; give fewer files at once, or use a machine with more memory");

    private static readonly Bilingual StoreLost = new(
        "临时文件读不回来，运行无法完成；请检查临时目录（TMPDIR）所在的磁盘后重新运行",
        "the temporary file cannot be read any more, so the run cannot be finished; check the disk of the folder for temporary files (TMPDIR) and run again");

    /// <summary>Runs a command line and returns its exit code; see <see cref="ExitCode"/>.</summary>
    public static int Run(string[] args, Streams streams)
    {
        var language = UserLanguage.Of(args, Environment.GetEnvironmentVariable);

        // A pipeline makes itself ready on another core while the command line is parsed.
        var pipeline = args is [ImportCommand.CommandName or LintCommand.CommandName, ..] ? Readied.Pipeline() : null;
        var linter = pipeline is not null && args is [LintCommand.CommandName, ..] ? Readied.Linter(pipeline) : null;
        using var interruption = new Interruption(language);
        var listened = streams with { Interruption = interruption };
        try
        {
            var exitCode = Run(args, Build(language, listened, pipeline, linter), listened, language);
            return interruption.Token.IsCancellationRequested && exitCode != ExitCode.Interrupted ? throw new OperationCanceledException() : exitCode;
        }
        catch (OperationCanceledException)
        {
            streams.Error.WriteLine(Interruption.Word.In(language));
            return ExitCode.Interrupted;
        }
    }

    private static int Run(string[] args, RootCommand root, Streams streams, Language language)
    {
        if (args.Length == 0)
        {
            new HelpPage(root, language).Write(streams.Error);
            return ExitCode.WrongUsage;
        }

        var parsed = root.Parse(args, new ParserConfiguration { ResponseFileTokenReplacer = null });
        if (parsed.Errors.Count > 0 && parsed.Action is not (HelpPageAction or VersionAction))
        {
            UsageErrors.Write(parsed, language, streams.Error);
            return ExitCode.WrongUsage;
        }

        try
        {
            return parsed.Invoke(new InvocationConfiguration { EnableDefaultExceptionHandler = false, Error = streams.Error });
        }
        catch (Exception failure) when (OutputProblem.Is(failure))
        {
            // Standard output is full or closed; standard error may be too.
            streams.Error.WriteLine($"perfform: {OutputProblem.Of(failure).In(language)}");
            return ExitCode.WrongUsage;
        }
        catch (StoreLostException lost)
        {
            streams.Error.WriteLine($"perfform: {StoreLost.In(language)} ({lost.Message})");
            return ExitCode.UnreadableInput;
        }
        catch (OutOfMemoryException)
        {
            // One input that is too large is told in its place; here all of them together are.
            streams.Error.WriteLine($"perfform: {TooLittleMemory.In(language)}");
            return ExitCode.UnreadableInput;
        }
    }

    private static RootCommand Build(Language language, Streams streams, Pipeline? pipeline, Linter? linter)
    {
        var root = new RootCommand(new Bilingual(
            "把绩效目标申报表变成结构化数据",
            "turns budget-performance declarations (绩效目标申报表) into structured data").In(language));
        root.Options.Clear();
        root.Directives.Clear();
        root.Options.Add(new Option<bool>("--help", "-h", "-?")
        {
            Description = new Bilingual("显示帮助", "show this help").In(language),
            Recursive = true,
            Action = new HelpPageAction(language, streams.Output),
        });
        root.Options.Add(new Option<bool>("--version")
        {
            Description = new Bilingual("显示版本", "show the version").In(language),
            Action = new VersionAction(streams.Output),
        });
        root.Options.Add(new Option<string>("--lang")
        {
            Description = new Bilingual("消息语言：zh 或 en（默认随环境）", "language of messages: zh or en (default: the environment's)").In(language),
            HelpName = "zh|en",
            Recursive = true,
            Validators = { OneOf.Names(["zh", "en"], language) },
        });

        // Every command: a new one is a file and a line here.
        root.Subcommands.Add(ImportCommand.Build(language, streams, pipeline));
        root.Subcommands.Add(LintCommand.Build(language, streams, pipeline, linter));
        root.Subcommands.Add(ConvertCommand.Build(language, streams));
        root.Subcommands.Add(ReviewCommand.Build(language, streams));
        root.Subcommands.Add(FillCommand.Build(language, streams));
        root.Subcommands.Add(ExplainCommand.Build(language, streams));
        root.Subcommands.Add(RulesCommand.Build(language, streams));
        root.Subcommands.Add(SchemaCommand.Build(language, streams));
        return root;
    }
}
