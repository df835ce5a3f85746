using PerfForm.Core.Grids.Xlsx;
using PerfForm.Core.Reviews.Copies.Parts;

namespace PerfForm.Core.Reviews.Copies.Notes;

/// <summary>A note that the sheet had when it was received.</summary>
internal sealed class ReceivedComment
{
    private PartTag? _plain;
    private int _plainEnd;
    private int _runsEnd;

    /// <summary>The first tag of its text.</summary>
    public PartTag Text { get; private set; }

    /// <summary>Its text begins.</summary>
    public void Begin(PartTag text) => (Text, _runsEnd) = (text, text.End);

    /// <summary>A text without runs begins in it.</summary>
    public void BeginPlain(PartTag plain) => _plain = plain;

    /// <summary>A run ends, or the text without runs.</summary>
    public void End(PartTag tag)
    {
        _runsEnd = tag.End;
        _plainEnd = tag.Name == _plain?.Name ? tag.End : _plainEnd;
    }

    /// <summary>Adds a run behind what is there.</summary>
    /// <exception cref="IrregularPartException">It has no text at all.</exception>
    public void Add(PartText part, string run)
    {
        PartXml.Require(Text.End > 0);
        if (_plain is { } plain)
        {
            // A text without runs is not shown beside runs.
            var name = $"{plain.Name[..^1]}r";
            part.Insert(plain.At, $"<{name}>");
            part.Insert(_plainEnd, $"</{name}>");
        }

        part.Append(Text, _runsEnd, run);
    }
}
