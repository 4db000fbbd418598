import { EmptyNote } from '../empty-note.tsx';
import '../tokens.css';
import './sidebar.css';

/**
 * All the sidebar shows once its extension was updated or removed under the open page. Its words are handed in, read
 * while there was somebody to ask: such a page has no messages, and nothing else of ours works in it.
 */
export function GoneNote(props: { readonly title: string; readonly text: string }) {
  return (
    <main class="sidebar sidebar-parts">
      <section role="status">
        <EmptyNote title={props.title}>{props.text}</EmptyNote>
      </section>
    </main>
  );
}
