namespace PerfForm.Core.Rules.Matching;

/// <summary>Which promises of a form are about which of its indicators: found once, because several rules ask for each pair.</summary>
internal sealed class PromiseLinks
{
    private readonly Dictionary<Promise, List<NumberIndicator>> _numbers = new(ReferenceEqualityComparer.Instance);
    private readonly Dictionary<NumberIndicator, HashSet<Promise>> _promises = new(ReferenceEqualityComparer.Instance);

    private readonly ILookup<string, NumberIndicator> _byUnit;

    /// <summary>Finds them.</summary>
    public PromiseLinks(FormCase form)
    {
        // Promises and indicators of other units are never looked at together.
        _byUnit = form.Numbers.ToLookup(number => Units.Plain(number.Target.Unit ?? string.Empty), StringComparer.Ordinal);
        foreach (var promise in form.Promises)
        {
            var numbers = _byUnit[promise.Unit].Where(number => promise.IsOf(number, form)).ToList();
            if (numbers.Count == 0 && _byUnit[promise.Unit].Where(number => promise.IsNarrowed(number, form)).Take(2).ToList() is [var only])
            {
                numbers.Add(only);
            }

            // Of 新建旅游厕所 and 改建旅游厕所 the promise 改建14座 is about the second, and 维修12座 about none of them.
            var ofVerb = promise.IsVerbAlone ? numbers.FindAll(number => number.Name.Contains(promise.Verb, StringComparison.Ordinal)) : numbers;
            (ofVerb.Count > 0 ? ofVerb : numbers.FindAll(number => !IsOfOtherVerb(number.Name, promise, form))).ForEach(number => Add(promise, number));
        }
    }

    // 新建公厕数量 is none of 维修12座; 培训次数 is of 组织4次培训.
    private static bool IsOfOtherVerb(string name, Promise promise, FormCase form) =>
        form.Words.BeginningOf("promiseVerbs", name) is { } verb && !promise.Clause.Contains(verb, StringComparison.Ordinal);

    /// <summary>The indicators of a unit, in form order.</summary>
    public IEnumerable<NumberIndicator> OfUnit(string unit) => _byUnit[unit];

    /// <summary>The indicators that a promise is about, in form order.</summary>
    public IReadOnlyList<NumberIndicator> IndicatorsOf(Promise promise) => _numbers.TryGetValue(promise, out var numbers) ? numbers : [];

    /// <summary>The promises that are about any of some indicators.</summary>
    public HashSet<Promise> PromisesOf(IReadOnlyList<NumberIndicator> numbers)
    {
        if (numbers is [var only])
        {
            return _promises[only];
        }

        var promises = new HashSet<Promise>(ReferenceEqualityComparer.Instance);
        foreach (var number in numbers)
        {
            promises.UnionWith(_promises[number]);
        }

        return promises;
    }

    private void Add(Promise promise, NumberIndicator number)
    {
        if (!_numbers.TryGetValue(promise, out var numbers))
        {
            _numbers.Add(promise, numbers = []);
        }

        numbers.Add(number);
        if (!_promises.TryGetValue(number, out var promises))
        {
            _promises.Add(number, promises = new(ReferenceEqualityComparer.Instance));
        }

        promises.Add(promise);
    }
}
