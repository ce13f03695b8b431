export function App() {
  return <h1>部门预算公开</h1>
}
