using Trade4Msmes.Visits.Collect;
using Trade4Msmes.Visits.Tests.Kit;

namespace Trade4Msmes.Visits.Tests.Collect;

public sealed class HitQueueTests
{
    [Fact]
    public void AFullQueueLosesTheViewAndCountsIt()
    {
        var queue = new HitQueue(capacity: 2);
        for (var number = 0; number < 5; number++)
        {
            queue.Add(Reader.Ana.Asks(new DateTime(2026, 5, 4, 9, 0, number, DateTimeKind.Utc), "/en"));
        }

        queue.Dropped.ShouldBe(3);
    }
}
