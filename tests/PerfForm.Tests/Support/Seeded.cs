using CsCheck;

namespace PerfForm.Tests.Support;

/// <summary>Random samples that are the same in every run.</summary>
internal static class Seeded
{
    private const ulong Seed = 2020_0930;

    /// <summary>Asserts that the property holds for so many samples; tells the first for which it does not.</summary>
    public static void All<T>(Gen<T> gen, int count, Predicate<T> holds)
    {
        var random = new PCG(0, Seed);
        for (var i = 0; i < count; i++)
        {
            var sample = gen.Generate(random, null, out _);
            Assert.True(holds(sample), $"sample {i}: {sample}");
        }
    }
}
