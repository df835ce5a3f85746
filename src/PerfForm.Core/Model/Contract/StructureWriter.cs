using PerfForm.Core.Grids;
using PerfForm.Core.Text;

namespace PerfForm.Core.Model.Contract;

/// <summary>Writes maps, lists and scalars, in the order in which they come. JSON and YAML differ only here.</summary>
internal abstract class StructureWriter
{
    /// <summary>The language of sentences for people.</summary>
    public Language Language { get; init; } = Language.English;

    /// <summary>Says on which sheet the cells of what follows stand.</summary>
    public virtual void EnterSheet(string sheet)
    {
    }

    /// <summary>Begins a map; the key is null for the root and within a list.</summary>
    public abstract void BeginMap(string? key = null);

    public abstract void EndMap();

    /// <summary>Begins a list.</summary>
    public abstract void BeginList(string key);

    public abstract void EndList();

    /// <summary>Writes a list of maps, each by its keys.</summary>
    public void ListOf<T>(string key, IReadOnlyCollection<T> items, Action<T> writeKeys)
    {
        BeginList(key);
        foreach (var item in items)
        {
            BeginMap();
            writeKeys(item);
            EndMap();
        }

        EndList();
    }

    /// <summary>Writes a list of objects of the contract.</summary>
    public void ListOf<T>(string key, IReadOnlyCollection<T> items, ContractType<T> type)
        where T : class
    {
        BeginList(key);
        foreach (var item in items)
        {
            type.Write(item, this);
        }

        EndList();
    }


    /// <summary>Writes a text.</summary>
    /// <param name="key">Its key; null within a list.</param>
    /// <param name="value">The text.</param>
    /// <param name="cell">The cell that it was taken from; null where it was not taken from the sheet.</param>
    public abstract void Text(string? key, string value, CellAddress? cell = null);

    /// <summary>Writes a number with the decimals that it has.</summary>
    public abstract void Number(string key, decimal value, CellAddress? cell = null);

    /// <summary>Writes a truth value.</summary>
    public abstract void Truth(string key, bool value);
}
