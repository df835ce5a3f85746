namespace PerfForm.Core.Importers;

/// <summary>A list that grows while areas of one form are joined; nobody else has it then.</summary>
/// <typeparam name="T">What it holds.</typeparam>
internal sealed class JoinedList<T>(IEnumerable<T> items) : List<T>(items)
    where T : class;
