using PerfForm.Core.Diagnostics;
using PerfForm.Core.Text;

namespace PerfForm.Core.Rules.Digests;

/// <summary>Something that is to be mended in a template, not by those who fill it in. Told once for all forms of a layout.</summary>
/// <param name="Layout">The layout's fingerprint: the same for forms with the same printed labels.</param>
/// <param name="Kind">What it is.</param>
/// <param name="Message">What it is, in words.</param>
/// <param name="Forms">How many forms have it.</param>
/// <param name="Of">How many forms of the layout there are.</param>
/// <param name="File">The first of them.</param>
/// <param name="Sheet">Its sheet.</param>
public sealed record TemplateNote(string Layout, DiagnosticKind Kind, Bilingual Message, int Forms, int Of, string File, string Sheet);
