using PerfForm.Core.Text;

namespace PerfForm.Core.Filling.Templates;

/// <summary>A workbook cannot be filled in.</summary>
/// <param name="cause">Why, and what to do.</param>
internal sealed class UnfitTemplateException(Bilingual cause) : Exception(cause.English)
{
    /// <summary>Why, and what to do.</summary>
    public Bilingual Cause { get; } = cause;
}
