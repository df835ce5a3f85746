using PerfForm.Core.Bulk;

namespace PerfForm.Tests.Bulk;

public sealed class OrderedWorkTests
{
    [Fact]
    public void Results_come_in_the_order_of_the_items_whichever_is_done_first()
    {
        List<int> taken = [];
        new OrderedWork<int, int>(i =>
        {
            Thread.Sleep(i % 7);
            return i * i;
        }, threads: 4).Run(Enumerable.Range(0, 200), (_, result) => taken.Add(result));
        Assert.Equal(Enumerable.Range(0, 200).Select(i => i * i), taken);
    }

    [Fact]
    public void Without_threads_all_is_done_on_the_calling_one_each_item_before_the_next_is_taken_in()
    {
        List<string> said = [];
        IEnumerable<int> Items()
        {
            for (var i = 0; i < 3; i++)
            {
                said.Add($"in {i}");
                yield return i;
            }
        }

        new OrderedWork<int, int>(i => Environment.CurrentManagedThreadId, threads: 0)
            .Run(Items(), (item, thread) => said.Add($"out {item} {thread == Environment.CurrentManagedThreadId}"));
        Assert.Equal(["in 0", "out 0 True", "in 1", "out 1 True", "in 2", "out 2 True"], said);
    }

    [Fact]
    public void No_more_items_are_taken_in_than_the_window_holds()
    {
        var ahead = 0;
        var most = 0;
        IEnumerable<int> Items()
        {
            for (var i = 0; i < 1000; i++)
            {
                most = Math.Max(most, ++ahead);
                yield return i;
            }
        }

        new OrderedWork<int, int>(i => i, threads: 2).Run(Items(), (_, _) => ahead--);
        Assert.InRange(most, 1, 34);
    }

    [Fact]
    public void The_weight_of_what_is_in_flight_is_bounded_but_one_is_always_let_in()
    {
        long inFlight = 0;
        long most = 0;
        IEnumerable<long> Items()
        {
            foreach (var weight in new long[] { 40, 40, 40, 500, 40, 40 })
            {
                inFlight += weight;
                most = Math.Max(most, inFlight);
                yield return weight;
            }
        }

        new OrderedWork<long, long>(weight => weight, threads: 2)
        {
            WeightOf = weight => weight,
            MostWeight = 100,
        }.Run(Items(), (weight, _) => inFlight -= weight);
        Assert.InRange(most, 500, 600);
    }

    [Fact]
    public void Work_that_never_ends_is_given_up_and_the_rest_is_done()
    {
        var never = new ManualResetEventSlim();
        List<string> taken = [];
        new OrderedWork<int, string>(i =>
        {
            if (i % 5 == 2)
            {
                never.Wait();
            }

            return $"{i}";
        }, threads: 2)
        { TimeoutPerItem = TimeSpan.FromMilliseconds(50), TimedOut = i => $"{i} given up" }.Run(Enumerable.Range(0, 20), (_, result) => taken.Add(result));
        never.Set();
        Assert.Equal(Enumerable.Range(0, 20).Select(i => i % 5 == 2 ? $"{i} given up" : $"{i}"), taken);
    }

    [Fact]
    public void What_the_work_throws_comes_out_in_its_turn()
    {
        List<int> taken = [];
        var work = new OrderedWork<int, int>(i => i == 5 ? throw new InvalidOperationException("five") : i, threads: 3);
        Assert.Equal("five", Assert.Throws<InvalidOperationException>(() => work.Run(Enumerable.Range(0, 20), (i, _) => taken.Add(i))).Message);
        Assert.Equal(Enumerable.Range(0, 5), taken);
    }

    [Fact]
    public void A_stop_is_noticed_while_work_goes_on()
    {
        var never = new ManualResetEventSlim();
        using var stop = new CancellationTokenSource(TimeSpan.FromMilliseconds(50));
        var work = new OrderedWork<int, int>(i =>
        {
            never.Wait();
            return i;
        }, threads: 2);
        Assert.Throws<OperationCanceledException>(() => work.Run(Enumerable.Range(0, 100), (_, _) => { }, stop.Token));
        never.Set();
    }

    [Fact]
    public void No_result_is_taken_after_a_stop_though_it_waits()
    {
        using var stop = new CancellationTokenSource();
        List<int> taken = [];
        Assert.ThrowsAny<OperationCanceledException>(() =>
            new OrderedWork<int, int>(i => i, threads: 2).Run(Enumerable.Range(0, 8), (i, _) => Take(i), stop.Token));
        Assert.Equal([0, 1, 2], taken);

        void Take(int i)
        {
            taken.Add(i);
            if (i == 2)
            {
                stop.Cancel();
            }
        }
    }
}
