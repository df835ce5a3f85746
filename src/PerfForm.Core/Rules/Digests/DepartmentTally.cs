using PerfForm.Core.Model.Kinds;
using PerfForm.Core.Rules.Profiles;

namespace PerfForm.Core.Rules.Digests;

/// <summary>Adds up the forms of a department.</summary>
/// <param name="name">The department.</param>
internal sealed class DepartmentTally(string name)
{
    private int _forms;
    private int _sentBack;
    private decimal? _overall;
    private bool _hasOverall;
    private decimal? _sum;
    private DigestCounts _counts;
    private Conclusion _worst;

    /// <summary>Adds a form.</summary>
    public void Add(FormDigest form)
    {
        _forms++;
        _sentBack += form.Conclusion == Conclusion.SendBack ? 1 : 0;
        _counts += form.Counts;
        _worst = form.Conclusion > _worst ? form.Conclusion : _worst;
        if (!_hasOverall && form.Kind == OverallKind.Kind.Name)
        {
            (_hasOverall, _overall) = (true, form.Amount);
        }

        if (form.Amount is { } amount)
        {
            _sum = (_sum ?? 0) + amount;
        }
    }

    /// <summary>What they come to: the money is that of its overall form, else the sum of all.</summary>
    public DepartmentDigest Digest() => new(name, _forms, _sentBack, _overall ?? _sum, _counts, _worst);
}
