using PerfForm.Core.Intake;
using PerfForm.Core.Writers;

namespace PerfForm.Cli.Commands;

/// <summary>Outputs that would overwrite an input or each other, or that ask by their name for a format that does not exist.</summary>
internal static class OutputConflict
{
    /// <summary>The first conflict; null where there is none.</summary>
    public static PathProblem? Find(ImportOptions options, IReadOnlyList<DiskFile> files)
    {
        string[] outputs = [.. new[] { options.Output, options.SourceMap }.OfType<string>().Where(path => path != OutputFile.StandardOutput)];
        if (Array.Find(outputs, output => files.Any(file => file.IsAt(output))) is { } overwritten)
        {
            return new PathProblem(overwritten, new("结果会覆盖输入文件；请换一个文件名", "the output would overwrite an input; choose another name"));
        }

        if (outputs is [var first, var second] && Path.GetFullPath(first) == Path.GetFullPath(second))
        {
            return new PathProblem(first, new("-o 与 --source-map 是同一个文件；请分开", "-o and --source-map name the same file; give each its own"));
        }

        if (options.SourceMap == OutputFile.StandardOutput && options.Output is null or OutputFile.StandardOutput)
        {
            return new PathProblem(
                OutputFile.StandardOutput,
                new("标准输出只能写一种结果；请给 --source-map 一个文件名", "standard output takes one result; give --source-map a file"));
        }

        if (options.ExplainLayout && (options.Output == OutputFile.StandardOutput || options.SourceMap == OutputFile.StandardOutput))
        {
            return new PathProblem(
                OutputFile.StandardOutput,
                new("标准输出只能写一种结果；数据请用 -o 写到文件", "standard output takes one result; write the data to a file with -o"));
        }

        var formats = string.Join(", ", DocumentWriters.All.Select(writer => writer.Format));
        return options.Format is null && outputs.Contains(options.Output) && DocumentWriters.ByExtension(options.Output) is null
            ? new PathProblem(options.Output!, new($"从扩展名看不出格式；请用 -f 指明（{formats}）", $"the extension names no format; give one with -f ({formats})"))
            : null;
    }
}
