using PerfForm.Core.Diagnostics;
using PerfForm.Core.Text;

namespace PerfForm.Core.Rules.Housekeeping;

/// <summary>A configuration that came with the inputs. It is the sender's, so it does not rule the review. Found by <see cref="Linter"/>.</summary>
internal sealed class ConfigurationNotUsed() : Rule(new DiagnosticKind("PF903", "configuration-not-used", Severity.Info), ReviewCategory.Other)
{
    private static readonly Bilingual Message = new(
        "与送来的文件放在一起的配置没有采用；确为自己所写的，用 --config 指明它，或加 --trust-input-config",
        "this configuration lies with the inputs and is not used; if you wrote it, name it by --config, or use --trust-input-config");

    /// <summary>What is said of a file.</summary>
    public Diagnostic Of(string file) => new(Kind, Kind.Severity, file, Message);
}
