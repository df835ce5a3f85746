using System.Text;

namespace PerfForm.Core.Grids.Html;

/// <summary>Text as a browser sets it: runs of white space are one space, blocks and breaks end lines.</summary>
/// <param name="add">Takes a line.</param>
internal sealed class HtmlLines(Action<string> add)
{
    private readonly StringBuilder _line = new();

    /// <summary>Adds text to the line.</summary>
    public void Add(string text)
    {
        foreach (var c in text)
        {
            if (c is not (' ' or '\t' or '\n' or '\r' or '\f'))
            {
                _line.Append(c);
            }
            else if (_line.Length > 0 && _line[^1] != ' ')
            {
                _line.Append(' ');
            }
        }
    }

    /// <summary>Ends the line, also an empty one.</summary>
    public void Break()
    {
        add(_line.ToString().TrimEnd());
        _line.Clear();
    }

    /// <summary>Ends the line where one is begun.</summary>
    public void End()
    {
        if (_line.Length > 0)
        {
            Break();
        }
    }
}
