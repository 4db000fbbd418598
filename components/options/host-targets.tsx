import { i18n } from '#i18n';
import type { Settings } from '../../lib/settings/settings.ts';
import { DurationField } from './duration-field.tsx';

type HostTargets = Settings['hostTargets'];

/** Hosts that have times of their own, and the others to choose from. */
export function HostTargets(props: {
  readonly targets: HostTargets;
  readonly usual: Pick<Settings, 'responseTargetMinutes' | 'updateTargetMinutes'>;
  readonly hosts: readonly { readonly id: string; readonly name: string }[];
  readonly onChange: (targets: HostTargets) => void;
}) {
  const { targets, usual, hosts, onChange } = props;
  const { responseTargetMinutes, updateTargetMinutes } = usual;
  const others = hosts.filter(({ id }) => !targets.some(({ hostId }) => hostId === id));
  const change = (hostId: string, patch: Partial<HostTargets[number]>) =>
    onChange(targets.map((one) => (one.hostId === hostId ? { ...one, ...patch } : one)));
  return (
    <div class="host-targets">
      <h3>{i18n.t('options.hostTargets')}</h3>
      {targets.map((target) => {
        const name = hosts.find(({ id }) => id === target.hostId)?.name ?? target.hostId;
        return (
          <div key={target.hostId} class="response-target-inner">
            <p class="host-targets-name">
              <b>{name}</b>
              <button
                type="button"
                class="button-link"
                aria-label={i18n.t('options.hostTargetRemove', [name])}
                onClick={() => onChange(targets.filter(({ hostId }) => hostId !== target.hostId))}
              >
                {i18n.t('options.siteRemove')}
              </button>
            </p>
            <DurationField
              says={i18n.t('options.target')}
              minutes={target.responseTargetMinutes}
              onChange={(minutes) => change(target.hostId, { responseTargetMinutes: minutes })}
            />
            <DurationField
              says={i18n.t('options.updateTarget')}
              minutes={target.updateTargetMinutes}
              onChange={(minutes) => change(target.hostId, { updateTargetMinutes: minutes })}
            />
          </div>
        );
      })}
      {others.length > 0 && (
        <label class="host-targets-add">
          <span>{i18n.t('options.hostTargetAdd')}</span>
          <select
            value=""
            onChange={({ currentTarget }) => {
              const hostId = currentTarget.value;
              currentTarget.value = '';
              if (hostId !== '') onChange([...targets, { hostId, responseTargetMinutes, updateTargetMinutes }]);
            }}
          >
            <option value="">{i18n.t('options.hostTargetChoose')}</option>
            {others.map(({ id, name }) => (
              <option key={id} value={id}>
                {name}
              </option>
            ))}
          </select>
        </label>
      )}
    </div>
  );
}
