using System.Collections.Concurrent;
using System.Diagnostics;
using System.Runtime.ExceptionServices;
using PerfForm.Core.Guards;

namespace PerfForm.Core.Bulk;

/// <summary>
/// Works on many items on several threads and hands the results over in the items' order. Never more than a window of items is in flight,
/// so that memory is bounded for any number. Work that does not end in time is told to stop and abandoned: another thread takes its place
/// at once, since a library's endless loop cannot be stopped from outside.
/// </summary>
/// <typeparam name="TItem">What is worked on.</typeparam>
/// <typeparam name="TResult">What comes of it.</typeparam>
/// <param name="work">Does the work on one item, and stops when it is told to; is called on several threads at once. What it throws comes out
/// of <see cref="Run"/> in the item's turn.</param>
/// <param name="threads">How many items are worked on at once; 0 for one after the other on the calling thread, without a time limit.</param>
internal sealed class OrderedWork<TItem, TResult>(Func<TItem, CancellationToken, TResult> work, int threads)
{
    private const int ItemsForEachThread = 16;
    private static readonly TimeSpan NoTimeout = Timeout.InfiniteTimeSpan;
    private readonly BlockingCollection<Slot> _waiting = [];
    private int _started;

    /// <summary>Work that is not told to stop.</summary>
    public OrderedWork(Func<TItem, TResult> work, int threads)
        : this((item, _) => work(item), threads)
    {
    }

    /// <summary>How long the work on one item may take; infinite unless set.</summary>
    public TimeSpan TimeoutPerItem { get; init; } = NoTimeout;

    /// <summary>The result of an item whose work did not end in time.</summary>
    public Func<TItem, TResult>? TimedOut { get; init; }

    /// <summary>How much an item weighs (in bytes, say); with <see cref="MostWeight"/> it bounds the window.</summary>
    public Func<TItem, long> WeightOf { get; init; } = _ => 0;

    /// <summary>How much the items in flight may weigh in all; one is always let in.</summary>
    public long MostWeight { get; init; } = long.MaxValue;

    /// <summary>Works on all items.</summary>
    /// <param name="items">The items; taken one by one on the calling thread as there is room for them.</param>
    /// <param name="take">Takes a result, on the calling thread, in the items' order.</param>
    /// <param name="cancellation">Stops the run: no further result is taken.</param>
    /// <exception cref="OperationCanceledException">The run was stopped.</exception>
    public void Run(IEnumerable<TItem> items, Action<TItem, TResult> take, CancellationToken cancellation = default)
    {
        if (threads > 0)
        {
            RunBeside(items, take, cancellation);
            return;
        }

        foreach (var item in items)
        {
            cancellation.ThrowIfCancellationRequested();
            take(item, work(item, cancellation));
        }
    }

    private void RunBeside(IEnumerable<TItem> items, Action<TItem, TResult> take, CancellationToken cancellation)
    {
        var window = new Queue<Slot>();
        var weight = 0L;
        try
        {
            foreach (var item in items)
            {
                cancellation.ThrowIfCancellationRequested();
                var slot = new Slot(item, WeightOf(item));
                while (window.Count > 0 && (window.Count >= threads * ItemsForEachThread || weight + slot.Weight > MostWeight || window.Peek().IsDone))
                {
                    weight -= HandOver(window.Dequeue(), take, cancellation);
                }

                weight += slot.Weight;
                window.Enqueue(slot);
                Start(slot);
            }

            while (window.TryDequeue(out var slot))
            {
                HandOver(slot, take, cancellation);
            }
        }
        finally
        {
            _waiting.CompleteAdding();
        }
    }

    private void Start(Slot slot)
    {
        _waiting.Add(slot, CancellationToken.None);
        if (_started < threads)
        {
            _started++;
            StartThread();
        }
    }

    private long HandOver(Slot slot, Action<TItem, TResult> take, CancellationToken cancellation)
    {
        cancellation.ThrowIfCancellationRequested();
        if (slot.Wait(TimeoutPerItem, cancellation))
        {
            take(slot.Item, slot.Result);
        }
        else
        {
            StartThread();
            take(slot.Item, TimedOut!(slot.Item));
        }

        return slot.Weight;
    }

    private void StartThread() => WorkThread.Start(TakeTurns);

    private void TakeTurns()
    {
        foreach (var slot in _waiting.GetConsumingEnumerable(CancellationToken.None))
        {
            if (!slot.Do(work))
            {
                return;
            }
        }
    }

#pragma warning disable CA1001 // Not disposed: it holds nothing while nobody waits on its handle, and work that was given up may still ask it.
    private sealed class Slot(TItem item, long weight)
    {
        // How soon a stop is noticed.
        private static readonly TimeSpan Glance = TimeSpan.FromMilliseconds(200);
        private readonly object _state = new();

        private readonly CancellationTokenSource _stop = new();
        private TResult _result = default!;
        private ExceptionDispatchInfo? _failure;
        private long _startedAt;
        private bool _isDone;
        private bool _isAbandoned;

        public TItem Item { get; } = item;

        public long Weight { get; } = weight;

        public TResult Result
        {
            get
            {
                _failure?.Throw();
                return _result;
            }
        }

        public bool IsDone => Volatile.Read(ref _isDone);

        /// <summary>Does the work; false where nobody waits for it now.</summary>
        public bool Do(Func<TItem, CancellationToken, TResult> work)
        {
            Volatile.Write(ref _startedAt, Stopwatch.GetTimestamp());
            try
            {
                _result = work(Item, _stop.Token);
            }
            catch (Exception failure)
            {
                _failure = ExceptionDispatchInfo.Capture(failure);
            }

            lock (_state)
            {
                _isDone = true;
                Monitor.PulseAll(_state);
                return !_isAbandoned;
            }
        }

        /// <summary>Waits for the result; false where it did not come in time and is given up.</summary>
        public bool Wait(TimeSpan timeout, CancellationToken cancellation)
        {
            lock (_state)
            {
                while (!_isDone && !IsOverdue(timeout))
                {
                    Monitor.Wait(_state, Glance);
                    cancellation.ThrowIfCancellationRequested();
                }

                _isAbandoned = !_isDone;
            }

            if (_isAbandoned)
            {
                _stop.Cancel();
            }

            return !_isAbandoned;
        }

        // Time counts from when a thread took it up.
        private bool IsOverdue(TimeSpan timeout) =>
            timeout != NoTimeout && Volatile.Read(ref _startedAt) is > 0 and var startedAt && Stopwatch.GetElapsedTime(startedAt) > timeout;
    }
#pragma warning restore CA1001 // The one above.
}
