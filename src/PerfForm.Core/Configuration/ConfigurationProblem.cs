using PerfForm.Core.Text;

namespace PerfForm.Core.Configuration;

/// <summary>Something wrong in a configuration file.</summary>
/// <param name="File">The file's path as displayed.</param>
/// <param name="Line">The line, from 1; 0 where it is about the file as a whole.</param>
/// <param name="Column">The column, from 1; 0 where it is about the file as a whole.</param>
/// <param name="Message">What was found, and what was expected.</param>
public sealed record ConfigurationProblem(string File, int Line, int Column, Bilingual Message)
{
    /// <summary>The place as editors take it: <c>.perfform.yml:3:5</c>.</summary>
    public string Place => Line > 0 ? $"{File}:{Line}:{Column}" : File;
}
