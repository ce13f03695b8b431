import { useStore } from 'zustand'
import { assertNever } from '../../lib/assert-never.ts'
import { diskStore, type DiskState } from '../../state/disk-store.ts'
import { diskKeeper } from '../../state/file-on-disk.ts'
import { Button } from '../primitives/Button.tsx'
import styles from './DiskBanner.module.css'
import { openDiskFile, runDiskTask } from './disk-tasks.ts'

type Trouble = Extract<DiskState, { readonly kind: 'unknown' | 'failed' | 'disconnected' | 'changedOutside' }>

/** What keeps the file on the disk from being in step, and what can be done about it. */
export function DiskBanner() {
  const state = useStore(diskStore, (store) => store.state)
  if (state.kind === 'none' || state.kind === 'writing' || state.kind === 'written') return null
  return (
    <section className={styles.banner} aria-label="文件">
      <p className={styles.words} role="status">
        {describeTrouble(state)}
      </p>
      <TroubleActions kind={state.kind} />
      <Button look="quiet" onPress={() => runDiskTask(diskKeeper.detach)}>
        断开
      </Button>
    </section>
  )
}

function TroubleActions({ kind }: { readonly kind: Trouble['kind'] }) {
  const saveElsewhere = (
    <Button onPress={() => runDiskTask(() => diskKeeper.choose('file'))}>另存到文件</Button>
  )
  switch (kind) {
    case 'disconnected':
      return (
        <Button look="primary" onPress={() => runDiskTask(diskKeeper.reconnect)}>
          重新连接文件
        </Button>
      )
    case 'changedOutside':
      return (
        <>
          <Button look="primary" onPress={() => runDiskTask(openDiskFile)}>
            打开那份
          </Button>
          {saveElsewhere}
          <Button look="danger" onPress={() => runDiskTask(diskKeeper.overwrite)}>
            覆盖
          </Button>
        </>
      )
    case 'unknown':
      return <Button onPress={() => runDiskTask(diskKeeper.retry)}>重试</Button>
    case 'failed':
      return (
        <>
          <Button onPress={() => runDiskTask(diskKeeper.retry)}>重试</Button>
          {saveElsewhere}
        </>
      )
    default:
      return assertNever(kind)
  }
}

function describeTrouble(state: Trouble): string {
  switch (state.kind) {
    case 'unknown':
      return '没有读到这份草稿写入哪个文件：浏览器的本机存储没有响应。草稿照常保存，暂不写入文件。'
    case 'disconnected':
      return `文件“${state.name}”要重新连接后才能继续写入。草稿照常保存在本机。`
    case 'changedOutside':
      return `文件“${state.name}”已被别人或其他程序改过，没有覆盖。可以打开那份比较，或另存、覆盖。`
    case 'failed':
      return `没有写入文件“${state.name}”：${state.reason}。草稿照常保存在本机。`
    default:
      return assertNever(state)
  }
}
