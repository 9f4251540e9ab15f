using Umbraco.Cms.Core.Events;
using Umbraco.Cms.Core.Notifications;
using Umbraco.Cms.Core.Persistence.Repositories;

namespace Trade4Msmes.Cms.Persistence.DataTypes;

/// <summary>Lets go of the data types in memory when any process has changed one.</summary>
internal sealed class DataTypeChanges(IDataTypeRepository types) : INotificationHandler<DataTypeCacheRefresherNotification>
{
    public void Handle(DataTypeCacheRefresherNotification notification) => ((DataTypeRepository)types).Clear();
}
