namespace Trade4Msmes.Visits.Collect;

/// <summary>Who or what asked. Only <see cref="Person"/> counts as a view; the others stand beside it.</summary>
public enum ViewKind
{
    Person,

    /// <summary>See <see cref="View.Robot"/> for what it came for.</summary>
    Robot,

    /// <summary>A browser or an app fetched the page ahead, or for a preview; nobody has seen it.</summary>
    Prefetch,

    /// <summary>A health check.</summary>
    Probe,

    /// <summary>Somebody who is signed in to the backoffice.</summary>
    Staff,

    /// <summary>There was no such page.</summary>
    Missing,
}

public static class ViewKindNames
{
    /// <returns>The kind as it is stored and exported.</returns>
    public static string Name(this ViewKind kind) => kind switch
    {
        ViewKind.Person => "person",
        ViewKind.Robot => "robot",
        ViewKind.Prefetch => "prefetch",
        ViewKind.Probe => "probe",
        ViewKind.Staff => "staff",
        ViewKind.Missing => "missing",
    };
}
