using System.Reflection;
using Umbraco.Cms.Core.Persistence;
using Umbraco.Cms.Core.PublishedCache;

namespace Trade4Msmes.Cms;

/// <summary>
/// Stands in for a part of Umbraco that this site does not have: whoever calls it learns by name what is missing, and nothing is
/// silently left undone. Only the question what there is has an answer: nothing. <see cref="UnsupportedServices.All"/> is the one list.
/// </summary>
public class Unsupported : DispatchProxy
{
    private static readonly MethodInfo s_create = typeof(Unsupported).GetMethod(nameof(CreateProxy), BindingFlags.NonPublic | BindingFlags.Static)!;

    private Type _service = typeof(object);

    internal static object Of(Type service) => s_create.MakeGenericMethod(service).Invoke(null, null)!;

    protected override object? Invoke(MethodInfo? targetMethod, object?[]? args) => targetMethod switch
    {
        // Core's refreshers tell every cache of a change, and its services look everywhere for what they are about to delete.
        { DeclaringType: { } declaring } when declaring == typeof(IContentCacheService) || declaring == typeof(IDisposable) || IsReading(declaring) => None(targetMethod.ReturnType),
        _ => throw new NotSupportedException($"{_service.Name}.{targetMethod?.Name} is not supported on this site."),
    };

    private static bool IsReading(Type declaring) => declaring.IsGenericType
        && (declaring.GetGenericTypeDefinition() == typeof(IReadRepository<,>) || declaring.GetGenericTypeDefinition() == typeof(IQueryRepository<>));

    /// <summary>The answer "there are none": of a part that is not there, nothing is kept.</summary>
    private static object? None(Type type) =>
        type == typeof(Task) ? Task.CompletedTask
        : type.IsGenericType && type.GetGenericTypeDefinition() == typeof(IEnumerable<>) ? Array.CreateInstance(type.GetGenericArguments()[0], 0)
        : type.IsValueType && type != typeof(void) ? Activator.CreateInstance(type)
        : null;

    private static T CreateProxy<T>()
        where T : class
    {
        var proxy = Create<T, Unsupported>();
        ((Unsupported)(object)proxy)._service = typeof(T);
        return proxy;
    }
}
