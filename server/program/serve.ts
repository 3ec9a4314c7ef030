// The server as a program of its own, dist/server.js: what it is stands in dist/cli.js (node.ts).
import { serve } from './node';

serve();
