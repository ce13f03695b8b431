import { createServer } from 'node:net'

/**
 * A port that nothing listens on at this moment.
 * @returns {Promise<number>}
 */
export function findFreePort() {
  return new Promise((resolve, reject) => {
    const server = createServer()
    server.once('error', reject)
    server.listen(0, '127.0.0.1', () => {
      const address = server.address()
      server.close(() => {
        if (address === null || typeof address === 'string') reject(new Error('The server has no port'))
        else resolve(address.port)
      })
    })
  })
}
