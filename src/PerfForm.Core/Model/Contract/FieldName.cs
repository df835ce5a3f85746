using PerfForm.Core.Text;

namespace PerfForm.Core.Model.Contract;

/// <summary>What a field is called, in data and by people, and what it means.</summary>
/// <param name="Key">Its key in JSON and YAML: <c>termBudget</c>.</param>
/// <param name="Chinese">Its heading in Chinese.</param>
/// <param name="English">Its heading in English.</param>
/// <param name="Description">What it means: a sentence for the schema and the reference page.</param>
internal sealed record FieldName(string Key, string Chinese, string English, string Description)
{
    /// <summary>Its heading.</summary>
    public Bilingual Heading => new(Chinese, English);
}
