using Microsoft.Extensions.DependencyInjection;
using Trade4Msmes.Cms.Tests.Kit;
using Umbraco.Cms.Core.Persistence;
using Umbraco.Cms.Core.PublishedCache;

namespace Trade4Msmes.Cms.Tests;

public sealed class ServicesTests
{
    /// <summary>A factory that fails is not seen until somebody asks: here somebody asks for each.</summary>
    [Fact]
    public void EveryRegisteredServiceCanBeMade()
    {
        using var scope = CmsHost.Services.CreateScope();
        var failures = new List<string>();
        foreach (var service in CmsHost.Registered.Where(d => !d.ServiceType.ContainsGenericParameters && !d.IsKeyedService).Select(d => d.ServiceType).Distinct())
        {
            try
            {
                scope.ServiceProvider.GetServices(service).Count().ShouldBeGreaterThan(0);
            }
            catch (Exception failure)
            {
                failures.Add($"{service.FullName}: {failure.Message}");
            }
        }

        failures.ShouldBeEmpty();
    }

    [Fact]
    public void WhatIsNotSupportedSaysSoByName()
    {
        foreach (var service in UnsupportedServices.All)
        {
            var stub = CmsHost.Services.GetRequiredService(service);
            var method = service.GetInterfaces().Prepend(service).Where(i => !IsAnsweredByNone(i)).SelectMany(i => i.GetMethods())
                .First(m => !m.IsGenericMethod && !m.IsStatic);
            var arguments = method.GetParameters().Select(p => p.ParameterType is { IsValueType: true, IsByRef: false } t ? Activator.CreateInstance(t) : null).ToArray();

            var refusal = Should.Throw<System.Reflection.TargetInvocationException>(() => method.Invoke(stub, arguments)).InnerException;

            refusal.ShouldBeOfType<NotSupportedException>().Message.ShouldContain(service.Name);
        }
    }

    // What there is of such a part can be asked: nothing.
    private static bool IsAnsweredByNone(Type type) => type == typeof(IContentCacheService)
        || (type.IsGenericType && (type.GetGenericTypeDefinition() == typeof(IReadRepository<,>) || type.GetGenericTypeDefinition() == typeof(IQueryRepository<>)));
}
