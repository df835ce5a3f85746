using UglyToad.PdfPig.Core;
using UglyToad.PdfPig.Graphics.Operations;
using UglyToad.PdfPig.Graphics.Operations.ClippingPaths;
using UglyToad.PdfPig.Graphics.Operations.PathConstruction;
using UglyToad.PdfPig.Graphics.Operations.SpecialGraphicsState;
using UglyToad.PdfPig.Graphics.Operations.TextShowing;

namespace PerfForm.Core.Grids.Pdf;

/// <summary>
/// Which box each piece of text on a page was cut to. A sheet's text that does not fit its cell is drawn whole and cut at the cell's edges,
/// so that a part of it stands, unseen, in the cells beside it. The library gives the characters without their box.
/// </summary>
internal sealed class ClippedText
{
    private readonly List<ClipBox?> _boxes = [];
    private readonly Stack<(TransformationMatrix Matrix, ClipBox? Box)> _kept = new();
    private readonly PdfRectangle _page;
    private TransformationMatrix _matrix = TransformationMatrix.Identity;
    private ClipBox? _box;
    private ClipBox? _path;
    private bool _isClip;

    private ClippedText(PdfRectangle page) => _page = page;

    /// <summary>The box of each piece of text, in the order in which they are drawn. The first piece has the number 1 on the page.</summary>
    /// <param name="operations">What is drawn.</param>
    /// <param name="page">The page's edges.</param>
    public static IReadOnlyList<ClipBox?> Of(IEnumerable<IGraphicsStateOperation> operations, PdfRectangle page)
    {
        var text = new ClippedText(page);
        foreach (var operation in operations)
        {
            text.Add(operation);
        }

        return text._boxes;
    }

    private void Add(IGraphicsStateOperation operation)
    {
        switch (operation)
        {
            case Push:
                _kept.Push((_matrix, _box));
                break;
            case Pop when _kept.Count > 0:
                (_matrix, _box) = _kept.Pop();
                break;
            case ModifyCurrentTransformationMatrix { Value.Length: 6 } change:
                _matrix = TransformationMatrix.FromArray(change.Value).Multiply(_matrix);
                break;
            case AppendRectangle area:
                AddCorner(area.LowerLeftX, area.LowerLeftY);
                AddCorner(area.LowerLeftX + area.Width, area.LowerLeftY + area.Height);
                break;
            case BeginNewSubpath point:
                AddCorner(point.X, point.Y);
                break;
            case AppendStraightLineSegment point:
                AddCorner(point.X, point.Y);
                break;
            case ModifyClippingByEvenOddIntersect or ModifyClippingByNonZeroWindingIntersect:
                _isClip = true;
                break;
            case ShowText or ShowTextsWithPositioning or MoveToNextLineShowText or MoveToNextLineShowTextWithSpacing:
                _boxes.Add(_box);
                break;
            default:
                EndPath(operation);
                break;
        }
    }

    private void AddCorner(double x, double y)
    {
        var point = _matrix.Transform(new PdfPoint(x, y));
        var (left, top) = (point.X - _page.Left, _page.Top - point.Y);
        _path = _path is null
            ? new ClipBox(left, top, left, top)
            : new ClipBox(Math.Min(_path.Left, left), Math.Min(_path.Top, top), Math.Max(_path.Right, left), Math.Max(_path.Bottom, top));
    }

    // A path ends when it is painted, or not painted: from there on it cuts what is drawn.
    private void EndPath(IGraphicsStateOperation operation)
    {
        if (operation.Operator is not ("n" or "S" or "s" or "f" or "F" or "f*" or "B" or "B*" or "b" or "b*"))
        {
            return;
        }

        if (_isClip && _path is not null)
        {
            _box = _path.Within(_box);
        }

        (_path, _isClip) = (null, false);
    }
}
