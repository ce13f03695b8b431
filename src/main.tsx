import { StrictMode } from 'react'
import { createRoot } from 'react-dom/client'
import { versionKeeper } from './state/automatic-versions.ts'
import { autosave } from './state/autosave.ts'
import { departureKeeper } from './state/departures.ts'
import { diskKeeper } from './state/file-on-disk.ts'
import { standardsKeeper } from './state/standards-keeper.ts'
import { typedTextKeeper } from './state/typed-text.ts'
import { App } from './ui/shell/App.tsx'
import { guardLeaving } from './ui/shell/guard-leaving.ts'
import { startFaultReports } from './ui/shell/report-faults.ts'
import { startRouting } from './ui/shell/routing.ts'
import { shareDrafts } from './ui/shell/share-drafts.ts'
import { startOffline } from './ui/shell/start-offline.ts'
import { watchTyping } from './ui/shell/watch-typing.ts'
import './ui/shell/tokens.css'
import './ui/shell/base.css'

const root = document.getElementById('root')
if (root === null) throw new Error('index.html has no element #root')

startFaultReports()
autosave.start()
versionKeeper.start()
departureKeeper.start()
diskKeeper.start()
typedTextKeeper.start()
standardsKeeper.start()
watchTyping()
shareDrafts()
startRouting()
// After routing: what is being typed is accepted first, and then may still have to be written.
guardLeaving()
startOffline()

createRoot(root).render(
  <StrictMode>
    <App />
  </StrictMode>,
)
