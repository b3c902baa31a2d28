import { Avatar, makeStyles, tokens } from '@fluentui/react-components';

const useStyles = makeStyles({
  row: { display: 'flex', alignItems: 'center', gap: tokens.spacingHorizontalS, minWidth: 0 },
  name: { overflow: 'hidden', textOverflow: 'ellipsis', whiteSpace: 'nowrap' },
});

/** Somebody, as a face of initials with a name. */
export function PersonName({ name }: { readonly name: string }) {
  const styles = useStyles();
  return (
    <span className={styles.row}>
      <Avatar name={name} size={20} color="colorful" aria-hidden />
      <span className={styles.name} title={name}>
        {name}
      </span>
    </span>
  );
}
